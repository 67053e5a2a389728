//! The program in a pseudo-terminal, as a person sees and uses it.

use std::io::{ErrorKind, Read, Write};
use std::num::NonZero;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Instant;

use pty_process::Size;
use pty_process::blocking::{self, Pts, Pty};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, Termios, tcgetattr};

use super::waiting::{DEADLINE, wait_until};

/// A program in its own terminal. It's killed when this is dropped.
pub struct Terminal {
    pty: Arc<Pty>,
    /// Kept open to read the modes after the program has ended.
    pts: Option<Pts>,
    child: Child,
    shown: Arc<Shown>,
    modes_before: Termios,
}

/// What the terminal shows. A thread updates it with everything that the program prints.
struct Shown {
    drawn: Mutex<vt100::Parser>,
    changed: Condvar,
}

impl Terminal {
    /// Starts a program in a terminal with this many columns and rows.
    pub fn start(command: Command, (columns, rows): (u16, u16)) -> Self {
        let (pty, pts) = blocking::open().expect("a pseudo-terminal");
        pty.resize(Size::new(rows, columns))
            .expect("a terminal has a size");
        let modes_before = tcgetattr(&pts).expect("a terminal has modes");
        let child = blocking::Command::from(command)
            .spawn_borrowed(&pts)
            .expect("the program starts");
        let (height, width) = sizes(columns, rows);
        let shown = Arc::new(Shown {
            drawn: Mutex::new(vt100::Parser::new(height, width, 0)),
            changed: Condvar::new(),
        });
        let pty = Arc::new(pty);
        let (reader, feed) = (Arc::clone(&pty), Arc::clone(&shown));
        thread::spawn(move || feed.read(&reader));
        Self {
            pty,
            pts: Some(pts),
            child,
            shown,
            modes_before,
        }
    }

    /// Types.
    pub fn keys(&self, keys: &str) {
        (&*self.pty)
            .write_all(keys.as_bytes())
            .expect("a terminal takes keys");
    }

    /// Resizes the window. It's empty until the program draws.
    pub fn resize(&self, columns: u16, rows: u16) {
        let (height, width) = sizes(columns, rows);
        let mut drawn = self.shown.lock();
        drawn.set_size(height, width);
        drawn.process(b"\x1b[2J");
        drop(drawn);
        self.pty
            .resize(Size::new(rows, columns))
            .expect("a terminal can be resized");
    }

    /// Waits until the screen meets a condition.
    #[track_caller]
    pub fn wait_for(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let started = Instant::now();
        let mut drawn = self.shown.lock();
        while !is_so(drawn.screen()) {
            let left = DEADLINE.saturating_sub(started.elapsed());
            if left.is_zero() {
                let screen = drawn.screen().contents();
                drop(drawn);
                panic!("{what} never came. This is on the screen:\n{screen}");
            }
            drawn = self
                .shown
                .changed
                .wait_timeout(drawn, left)
                .expect("the reader does not panic")
                .0;
        }
    }

    /// Waits until these words are on the screen.
    #[track_caller]
    pub fn shows(&self, words: &str) {
        self.wait_for(&format!("{words:?}"), |screen| {
            screen.contents().contains(words)
        });
    }

    /// Waits until these words are not on the screen.
    #[track_caller]
    pub fn hides(&self, words: &str) {
        self.wait_for(&format!("the end of {words:?}"), |screen| {
            !screen.contents().contains(words)
        });
    }

    /// What is on the screen now.
    pub fn contents(&self) -> String {
        self.shown.lock().screen().contents()
    }

    /// The program's process.
    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Sends the program a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("the program lives");
    }

    /// Whether keys are echoed and arrive line by line, as in a shell.
    pub fn is_cooked(&self) -> bool {
        let modes = tcgetattr(self.pts.as_ref().expect("held until the end")).expect("modes");
        modes
            .local_modes
            .contains(LocalModes::ECHO | LocalModes::ICANON)
    }

    /// Waits for the program's end.
    #[track_caller]
    pub fn ends(&mut self) -> ExitStatus {
        wait_until("the program's end", || {
            self.child.try_wait().expect("a child can be waited for")
        })
    }

    /// Waits for the program's end. It must exit with code 0 and restore the terminal: its modes, its cursor, no color left on.
    #[track_caller]
    pub fn ends_well(&mut self) {
        let status = self.ends();
        assert_eq!(status.code(), Some(0), "{status}\n{}", self.contents());
        self.is_given_back();
    }

    /// The terminal must be restored: its modes, its cursor, no color left on.
    #[track_caller]
    pub fn is_given_back(&self) {
        self.wait_for("a cursor", |screen| {
            !screen.hide_cursor()
                && !screen.alternate_screen()
                && screen.fgcolor() == vt100::Color::Default
                && screen.cursor_position().1 == 0
        });
        let now = tcgetattr(self.pts.as_ref().expect("held until the end")).expect("modes");
        let before = &self.modes_before;
        assert_eq!(now.local_modes, before.local_modes);
        assert_eq!(now.input_modes, before.input_modes);
        assert_eq!(now.output_modes, before.output_modes);
        assert_eq!(now.control_modes, before.control_modes);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may already have ended.
        _ = self.child.kill();
        _ = self.child.wait();
        // The reader ends once no process has this end open.
        self.pts = None;
    }
}

impl Shown {
    fn lock(&self) -> MutexGuard<'_, vt100::Parser> {
        self.drawn.lock().expect("the reader does not panic")
    }

    fn read(&self, mut pty: &Pty) {
        let mut buffer = [0; 4096];
        loop {
            match pty.read(&mut buffer) {
                Ok(count) if count > 0 => self.lock().process(&buffer[..count]),
                Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
                _ => return,
            }
            self.changed.notify_all();
        }
    }
}

/// Whether no line is wider than the window. While a window shrinks, a drawing for the larger one may still arrive. What counts is that one that
/// fits follows.
pub fn fits(screen: &vt100::Screen) -> bool {
    let rows = screen.size().0.get();
    !(0..rows).any(|row| screen.row_wrapped(row))
}

fn sizes(columns: u16, rows: u16) -> (NonZero<u16>, NonZero<u16>) {
    let size = |size| NonZero::new(size).expect("a terminal has columns and rows");
    (size(rows), size(columns))
}
