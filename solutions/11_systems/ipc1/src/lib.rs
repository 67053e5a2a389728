//! Two kinds of writers were left in this process: `writer` itself, and a clone in every `Command`, which
//! keeps it for its next start. `Stdio::null()` replaces the clone.

use std::io::{self, Read, pipe};
use std::process::{Command, Stdio};

/// Lets each singer sing, and returns everything that was sung.
pub fn perform(singers: &mut [Command]) -> io::Result<String> {
    let (mut reader, writer) = pipe()?;
    let mut choir = Vec::new();
    for singer in singers {
        singer.stdout(writer.try_clone()?);
        choir.push(singer.spawn()?);
        singer.stdout(Stdio::null());
    }
    drop(writer);
    let mut song = String::new();
    reader.read_to_string(&mut song)?;
    for mut singer in choir {
        singer.wait()?;
    }
    Ok(song)
}
