//! One side writes while the other one reads, so no pipe stays full. `stdin` is dropped at the end of its
//! thread, and the program sees the end of its input.

use std::io::{self, ErrorKind, Write};
use std::process::{Command, Stdio};
use std::thread;

/// Sends a text through a program, and returns what the program prints.
pub fn filter(command: &mut Command, text: &[u8]) -> io::Result<Vec<u8>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let stdin = child.stdin.take();
    thread::scope(|scope| {
        let writer = scope.spawn(|| stdin.map_or(Ok(()), |mut stdin| stdin.write_all(text)));
        let output = child.wait_with_output()?;
        match writer.join().expect("writing doesn't panic") {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
            _ => Ok(output.stdout),
        }
    })
}
