//! Drops its own writer, and forgets those in the commands.

use std::io::{self, Read, pipe};
use std::process::Command;

/// Lets each singer sing, and returns everything that was sung.
pub fn perform(singers: &mut [Command]) -> io::Result<String> {
    let (mut reader, writer) = pipe()?;
    let mut choir = Vec::new();
    for singer in singers {
        singer.stdout(writer.try_clone()?);
        choir.push(singer.spawn()?);
    }
    drop(writer);
    let mut song = String::new();
    reader.read_to_string(&mut song)?;
    for mut singer in choir {
        singer.wait()?;
    }
    Ok(song)
}
