//! Each singer has a pipe of its own, and is awaited before the next one begins.

use std::io;
use std::process::Command;

/// Lets each singer sing, and returns everything that was sung.
pub fn perform(singers: &mut [Command]) -> io::Result<String> {
    let mut song = String::new();
    for singer in singers {
        song += &String::from_utf8_lossy(&singer.output()?.stdout);
    }
    Ok(song)
}
