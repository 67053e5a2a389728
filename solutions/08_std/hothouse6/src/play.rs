//! It reads from any `BufRead` and writes to any `Write`, so a test can play as well as a person. A prompt has no line
//! end, so it's flushed by hand.

use std::io::{self, BufRead, Write};

use crate::Session;

/// Plays until the game is over, someone types `quit`, or there's no more input. Returns the points, or `None` if the game
/// isn't over.
///
/// Before each line that it reads, it writes the screen and a prompt, `> `, and makes sure that the player sees them. It
/// passes each line to the session, except `quit`, and then asks the session for the points.
pub fn play(
    session: &mut Session,
    input: impl BufRead,
    mut output: impl Write,
) -> io::Result<Option<u32>> {
    let mut lines = input.lines();
    loop {
        write!(output, "{}> ", session.screen())?;
        output.flush()?;
        let Some(line) = lines.next() else {
            return Ok(None);
        };
        let line = line?;
        if line.trim() == "quit" {
            return Ok(None);
        }
        session.obey(&line, &mut output)?;
        if let Some(points) = session.points() {
            return Ok(Some(points));
        }
    }
}
