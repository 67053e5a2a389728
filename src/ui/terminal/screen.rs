//! `Screen`: the terminal while `watch` owns it: the alternate screen, no echo, no cursor, and keys without Enter. At the end, everything is restored.

use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use super::output::Out;
use crate::error::Result;

/// Goes to the alternate screen, where the mouse wheel sends arrow keys (1007, whose setting is saved), and hides the cursor. The mouse itself isn't
/// captured, so you can still select text and click links.
const TAKE: &str = "\x1b[?1049h\x1b[?1007s\x1b[?1007h\x1b[?25l\x1b[H\x1b[2J";

/// Ends colors and links, and goes back to what was on the screen before. Terminals without an alternate screen get an empty one.
const RELEASE: &str = "\x1b]8;;\x1b\\\x1b[0m\x1b[H\x1b[2J\x1b[?25h\x1b[?1007r\x1b[?1049l";

/// The terminal while `watch` owns it. Dropping it restores the terminal.
pub struct Screen {
    before: Before,
    /// What is on the screen; `None` if that isn't known.
    drawn: Option<Vec<String>>,
}

impl Screen {
    /// Takes over the terminal. If a thread panics, the terminal is restored first, so that the message stays on it; then `ends` is called.
    pub fn open(ends: impl Fn() + Send + Sync + 'static) -> Self {
        let screen = Self {
            before: Before::now(),
            drawn: None,
        };
        screen.before.take();
        let (before, report) = (screen.before(), std::panic::take_hook());
        std::panic::set_hook(Box::new(move |panic| {
            before.give_back();
            report(panic);
            ends();
        }));
        screen
    }

    /// Draws lines from the top and clears the rest. No line may be wider than the terminal, and there may be at most `height` of them. Only rows
    /// that have changed are written, all at once.
    pub fn draw(&mut self, lines: &[String], height: usize) -> Result<()> {
        // After a panic, there may still be something to draw.
        if !self.before.is_taken.load(Ordering::Acquire) {
            return Ok(());
        }
        let text = changes(self.drawn.as_deref(), lines, height);
        self.drawn = Some(lines.to_vec());
        if text.is_empty() {
            return Ok(());
        }
        super::output::print(&text)
    }

    /// Forgets what is on the screen, because the terminal may have changed it: the next drawing writes every row.
    pub fn forget(&mut self) {
        self.drawn = None;
    }

    /// Lends the terminal to another program, such as an editor, while `with` runs.
    pub fn lend<T>(&mut self, with: impl FnOnce() -> T) -> T {
        self.before.owner.store(LENT, Ordering::Release);
        self.before.give_back();
        let result = with();
        self.before.take();
        self.before.take_from_borrower();
        self.forget();
        result
    }

    /// Stops this program as Ctrl-Z would, until the shell continues it. Does nothing on systems without job control.
    pub fn suspend(&mut self) {
        self.before.give_back();
        // It fails only for signals that don't exist.
        #[cfg(unix)]
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP);
        self.before.take();
        self.forget();
    }

    /// Lets another thread restore the terminal when this one can't.
    pub fn before(&self) -> Before {
        self.before.clone()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.before.give_back();
    }
}

/// The bytes that turn what is drawn into `lines`; empty if that is the same. A terminal that knows synchronized updates (2026) shows them as one.
/// Each row is cleared before it is written: clearing it after a line that fills the row would delete the last character.
fn changes(drawn: Option<&[String]>, lines: &[String], height: usize) -> String {
    let mut text = String::new();
    for (row, line) in lines.iter().take(height).enumerate() {
        if drawn.is_none_or(|drawn| drawn.get(row) != Some(line)) {
            // Writing to a string can't fail.
            _ = write!(text, "\x1b[{};1H\x1b[2K{line}", row + 1);
        }
    }
    if lines.len() < height && drawn.is_none_or(|drawn| drawn.len() > lines.len()) {
        _ = write!(text, "\x1b[{};1H\x1b[J", lines.len() + 1);
    }
    if text.is_empty() {
        return text;
    }
    format!("\x1b[?2026h\x1b[?25l{text}\x1b[?2026l")
}

/// The state of the terminal before the screen took over.
#[derive(Clone)]
pub struct Before {
    #[cfg(unix)]
    modes: Option<rustix::termios::Termios>,
    /// `OURS`, `LENT` or `RETURNED`.
    owner: Arc<AtomicU8>,
    /// Whether we are on the alternate screen.
    is_taken: Arc<AtomicBool>,
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
            is_taken: Arc::default(),
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
        self.is_taken.store(true, Ordering::Release);
        // If the terminal can't be written to, the next drawing reports it.
        let _ = Out.write_all(TAKE.as_bytes()).and_then(|()| Out.flush());
    }

    /// Restores the terminal.
    pub fn give_back(&self) {
        // Only once: it clears the screen that it leaves.
        if self.is_taken.swap(false, Ordering::AcqRel) {
            let _ = Out.write_all(RELEASE.as_bytes()).and_then(|()| Out.flush());
        }
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

    fn owned(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    /// What a 10×4 terminal shows after `old` and then `new` were drawn.
    fn shown(old: &[&str], new: &[&str]) -> String {
        let [rows, columns] = [4, 10].map(|size| std::num::NonZero::new(size).expect("not zero"));
        let mut terminal = vt100::Parser::new(rows, columns, 0);
        let [old, new] = [old, new].map(owned);
        terminal.process(changes(None, &old, 4).as_bytes());
        terminal.process(changes(Some(&old), &new, 4).as_bytes());
        terminal.screen().contents()
    }

    #[test]
    fn a_new_frame_leaves_nothing_of_the_old_one() {
        assert_eq!(shown(&["0123456789", "b", "c", "d"], &["x", "y"]), "x\ny");
        assert_eq!(shown(&["a", "b", "c", "d"], &[]), "");
    }

    #[test]
    fn only_rows_that_changed_are_written_in_one_update() {
        let (old, new) = (owned(&["a", "b", "c"]), owned(&["a", "x", "c"]));
        assert_eq!(
            changes(Some(&old), &new, 4),
            "\x1b[?2026h\x1b[?25l\x1b[2;1H\x1b[2Kx\x1b[?2026l"
        );
        assert_eq!(changes(Some(&old), &old, 4), "");
        assert!(changes(None, &old, 4).contains("\x1b[2Kc"));
    }

    #[test]
    #[ignore = "it panics: the next test runs it in a terminal of its own"]
    fn panics() {
        let mut screen = Screen::open(|| {});
        let drawn = screen.draw(&owned(&["a row"]), 4);
        assert!(drawn.is_err(), "the judge is lost");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_panic_leaves_its_message_on_the_normal_screen() {
        use std::io::Read;

        let (mut pty, pts) = pty_process::blocking::open().expect("a pseudo-terminal");
        pty.resize(pty_process::Size::new(50, 200))
            .expect("a terminal has a size");
        let this = std::env::current_exe().expect("a test binary");
        let mut child = pty_process::blocking::Command::new(this)
            .args(["--ignored", "--exact", "--nocapture"])
            .arg("ui::terminal::screen::tests::panics")
            .env("RUST_BACKTRACE", "0")
            .spawn(pts)
            .expect("the test binary starts");
        let mut output = Vec::new();
        // It ends with an error when the other end is closed.
        _ = pty.read_to_end(&mut output);
        assert!(!child.wait().expect("a child").success());
        let shown = String::from_utf8_lossy(&output);
        assert!(
            shown.contains("\x1b[?1049h") && shown.contains("a row"),
            "{shown}"
        );
        let [rows, columns] = [50, 200].map(|size| std::num::NonZero::new(size).expect("not zero"));
        let mut terminal = vt100::Parser::new(rows, columns, 0);
        terminal.process(&output);
        let screen = terminal.screen();
        assert!(!screen.alternate_screen() && !screen.hide_cursor());
        let contents = screen.contents();
        assert!(contents.contains("the judge is lost"), "{contents}");
        assert!(!contents.contains("a row"), "{contents}");
    }

    #[test]
    fn a_frame_may_fill_the_screen_to_its_last_column() {
        let full = ["0123456789", "1123456789", "2123456789", "3123456789"];
        assert_eq!(shown(&["old"], &full), full.join("\n"));
        assert_eq!(shown(&full, &full[..3]), full[..3].join("\n"));
    }
}
