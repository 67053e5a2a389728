//! A choir: several singers, each a process, sing into one pipe. The conductor reads until the song is
//! over. But the reader of a pipe sees its end only when *all* of its writers are closed, in all
//! processes, and this song never ends.
//!
//! Find all writers that are still open when `perform` begins to read.

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
    let mut song = String::new();
    reader.read_to_string(&mut song)?;
    for mut singer in choir {
        singer.wait()?;
    }
    Ok(song)
}
