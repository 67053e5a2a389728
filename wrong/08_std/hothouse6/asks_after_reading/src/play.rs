//! The `for` loop waits for a line before it shows the first prompt.

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
    for line in input.lines() {
        write!(output, "{}> ", session.screen())?;
        output.flush()?;
        let line = line?;
        if line.trim() == "quit" {
            break;
        }
        session.obey(&line, &mut output)?;
        if session.points().is_some() {
            break;
        }
    }
    Ok(session.points())
}
