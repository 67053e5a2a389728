//! `Screen`: the terminal while `watch` owns it, with no echo, no cursor, and keys without Enter. At the end, everything is restored.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::output::Out;
use crate::error::Result;

/// Shows the cursor, and ends colours and links.
const RELEASE: &str = "\x1b]8;;\x1b\\\x1b[0m\x1b[?25h";

/// The terminal while `watch` owns it. Dropping it restores the terminal.
pub struct Screen {
    before: Before,
    /// How many rows are drawn. When the terminal is restored, the cursor goes below them.
    drawn: usize,
}

impl Screen {
    /// Takes over the terminal.
    pub fn open() -> Self {
        let screen = Self {
            before: Before::now(),
            drawn: 0,
        };
        screen.before.take();
        screen
    }

    /// Draws lines from the top and clears the rest. No line may be wider than the terminal, and there may be at most `height` of them.
    pub fn draw(&mut self, lines: &[String], height: usize) -> Result<()> {
        let text = frame(lines, height);
        self.drawn = lines.len();
        super::output::print(&text)
    }

    /// Lends the terminal to another program, such as an editor, while `with` runs.
    pub fn lend<T>(&mut self, with: impl FnOnce() -> T) -> T {
        self.before.owner.store(LENT, Ordering::Release);
        self.before.give_back(0);
        let result = with();
        self.before.take();
        self.before.take_from_borrower();
        result
    }

    /// Stops this program as Ctrl-Z would, until the shell continues it. Does nothing on systems without job control.
    pub fn suspend(&mut self) {
        self.before.give_back(self.drawn);
        // It fails only for signals that don't exist.
        #[cfg(unix)]
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP);
        self.before.take();
    }

    /// Lets another thread restore the terminal when this one can't.
    pub fn before(&self) -> Before {
        self.before.clone()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.before.give_back(self.drawn);
    }
}

/// The bytes that draw a frame. Each row is cleared before it is written: clearing it after a line that fills the row would delete the
/// last character.
fn frame(lines: &[String], height: usize) -> String {
    let mut text = String::from("\x1b[?25l\x1b[H");
    for (row, line) in lines.iter().take(height).enumerate() {
        if row > 0 {
            text.push_str("\r\n");
        }
        text.push_str("\x1b[2K");
        text.push_str(line);
    }
    if lines.is_empty() {
        text.push_str("\x1b[J");
    } else if lines.len() < height {
        text.push_str("\r\n\x1b[J");
    }
    text
}

/// The state of the terminal before the screen took over.
#[derive(Clone)]
pub struct Before {
    #[cfg(unix)]
    modes: Option<rustix::termios::Termios>,
    /// `OURS`, `LENT` or `RETURNED`.
    owner: Arc<AtomicU8>,
}

/// We own the terminal.
const OURS: u8 = 0;
/// Another program owns the terminal.
const LENT: u8 = 1;
/// We own it again, but signals of keys that were typed before may still arrive.
const RETURNED: u8 = 2;

impl Before {
    fn now() -> Self {
        Self {
            #[cfg(unix)]
            modes: rustix::termios::tcgetattr(std::io::stdin()).ok(),
            owner: Arc::default(),
        }
    }

    /// Whether a key's signal that arrives now was meant for another program.
    pub fn is_lent(&self) -> bool {
        self.owner.load(Ordering::Acquire) != OURS
    }

    /// All signals from before the terminal was returned have been handled, if it was returned.
    pub fn drained(&self) {
        // Fails if the other program still owns the terminal.
        _ = self
            .owner
            .compare_exchange(RETURNED, OURS, Ordering::AcqRel, Ordering::Acquire);
    }

    /// The other program has ended, perhaps from a Ctrl-C whose signal is about to reach us too.
    fn take_from_borrower(&self) {
        self.owner.store(RETURNED, Ordering::Release);
        // Signals are handled in order: when this one arrives, all earlier ones have arrived.
        #[cfg(unix)]
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
        #[cfg(not(unix))]
        self.drained();
    }

    /// Makes keys arrive one by one, without echo. Ctrl-C still sends a signal.
    #[cfg_attr(windows, expect(clippy::unused_self, reason = "there are no modes"))]
    fn take(&self) {
        #[cfg(unix)]
        if let Some(modes) = &self.modes {
            use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcsetattr};
            let mut modes = modes.clone();
            modes
                .local_modes
                .remove(LocalModes::ICANON | LocalModes::ECHO);
            modes.special_codes[SpecialCodeIndex::VMIN] = 1;
            modes.special_codes[SpecialCodeIndex::VTIME] = 0;
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, &modes);
        }
        // If the terminal can't be written to, the next drawing reports it.
        let _ = Out
            .write_all(b"\x1b[?25l\x1b[H\x1b[2J")
            .and_then(|()| Out.flush());
    }

    /// Restores the terminal, with the cursor below the `drawn` rows.
    #[cfg_attr(windows, expect(clippy::unused_self, reason = "there are no modes"))]
    pub fn give_back(&self, drawn: usize) {
        let text = if drawn == 0 {
            format!("{RELEASE}\x1b[H\x1b[2J")
        } else {
            format!("\x1b[{drawn};1H{RELEASE}\r\n")
        };
        let _ = Out.write_all(text.as_bytes()).and_then(|()| Out.flush());
        #[cfg(unix)]
        if let Some(modes) = &self.modes {
            use rustix::termios::{OptionalActions, tcsetattr};
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, modes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a 10×4 terminal shows after `old` and then `new` were drawn.
    fn shown(old: &[&str], new: &[&str]) -> String {
        let [rows, columns] = [4, 10].map(|size| std::num::NonZero::new(size).expect("not zero"));
        let mut terminal = vt100::Parser::new(rows, columns, 0);
        for lines in [old, new] {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            terminal.process(frame(&lines, 4).as_bytes());
        }
        terminal.screen().contents()
    }

    #[test]
    fn a_new_frame_leaves_nothing_of_the_old_one() {
        assert_eq!(shown(&["0123456789", "b", "c", "d"], &["x", "y"]), "x\ny");
        assert_eq!(shown(&["a", "b", "c", "d"], &[]), "");
    }

    #[test]
    fn a_frame_may_fill_the_screen_to_its_last_column() {
        let full = ["0123456789", "1123456789", "2123456789", "3123456789"];
        assert_eq!(shown(&["old"], &full), full.join("\n"));
        assert_eq!(shown(&full, &full[..3]), full[..3].join("\n"));
    }
}
