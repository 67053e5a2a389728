//! `Keys`: single keys, read without Enter by a thread of its own.
//!
//! The thread reads one key, delivers it, and waits for leave before it reads the next: in between, an editor can own the terminal and loses no key.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use console::Key;

/// Gives leave to read keys.
pub struct Keys {
    leave: SyncSender<()>,
}

impl Keys {
    /// Starts to read. `deliver` gets each key, and `None` when there will be no more; it returns whether it wants another.
    /// The first key is read at once; every other one needs `next`.
    pub fn start(deliver: impl FnMut(Option<Key>) -> bool + Send + 'static) -> Self {
        let (leave, given) = sync_channel(1);
        thread::spawn(move || read(&given, deliver));
        Self { leave }
    }

    /// Gives leave to read the next key. Giving it twice is giving it once.
    pub fn next(&self) {
        // Full: leave is given already. Closed: there are no more keys.
        let _ = self.leave.try_send(());
    }
}

fn read(given: &Receiver<()>, mut deliver: impl FnMut(Option<Key>) -> bool) {
    loop {
        let key = input::read_key();
        let ended = key.is_none();
        if !deliver(key) || ended || given.recv().is_err() {
            return;
        }
    }
}

#[cfg(not(unix))]
mod input {
    use console::{Key, Term};

    pub fn read_key() -> Option<Key> {
        Term::stdout().read_key().ok()
    }
}

/// `console` takes a signal that arrives while it waits for Ctrl-C, so that a resized window could end the program. It also takes the
/// arrow keys of a slow line for Escape. Hence our own reading; the screen has already set the terminal up for it.
#[cfg(unix)]
mod input {
    use std::io::stdin;

    use console::Key;
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::{Errno, read};

    /// How long the rest of an escape sequence may take on its way.
    const PATIENCE: Timespec = Timespec {
        tv_sec: 0,
        tv_nsec: 50_000_000,
    };

    /// Waits for a key; `None` when the input has ended.
    pub fn read_key() -> Option<Key> {
        let mut bytes = vec![byte()?];
        while super::is_unfinished(&bytes) && (bytes[0] != 0x1b || is_waiting()) {
            bytes.push(byte()?);
        }
        Some(super::decode(&bytes))
    }

    fn byte() -> Option<u8> {
        let mut buffer = [0; 1];
        loop {
            match read(stdin(), &mut buffer) {
                Ok(1) => return Some(buffer[0]),
                Err(Errno::INTR) => {}
                _ => return None,
            }
        }
    }

    fn is_waiting() -> bool {
        let stdin = stdin();
        loop {
            match poll(&mut [PollFd::new(&stdin, PollFlags::IN)], Some(&PATIENCE)) {
                Err(Errno::INTR) => {}
                answer => return answer.is_ok_and(|ready| ready > 0),
            }
        }
    }
}

/// Whether more bytes belong to the key that begins with these.
#[cfg(unix)]
fn is_unfinished(bytes: &[u8]) -> bool {
    match bytes {
        [0x1b] | [0x1b, b'[' | b'O'] => true,
        [0x1b, b'[', rest @ ..] => {
            rest.len() < 16 && !rest.last().is_some_and(|byte| (0x40..0x7f).contains(byte))
        }
        [0x1b, ..] | [] => false,
        [first, rest @ ..] => {
            let follow = match first {
                0xc0..=0xdf => 1,
                0xe0..=0xef => 2,
                0xf0..=0xf7 => 3,
                _ => 0,
            };
            rest.len() < follow
        }
    }
}

/// The key that these bytes encode.
#[cfg(unix)]
fn decode(bytes: &[u8]) -> Key {
    match bytes {
        [0x1b] => Key::Escape,
        [0x1b, b'[' | b'O', end] => match end {
            b'A' => Key::ArrowUp,
            b'B' => Key::ArrowDown,
            b'C' => Key::ArrowRight,
            b'D' => Key::ArrowLeft,
            b'H' => Key::Home,
            b'F' => Key::End,
            b'Z' => Key::BackTab,
            _ => Key::Unknown,
        },
        [0x1b, b'[', number, b'~'] => match number {
            b'1' | b'7' => Key::Home,
            b'2' => Key::Insert,
            b'3' => Key::Del,
            b'4' | b'8' => Key::End,
            b'5' => Key::PageUp,
            b'6' => Key::PageDown,
            _ => Key::Unknown,
        },
        [b'\r' | b'\n'] => Key::Enter,
        [b'\t'] => Key::Tab,
        [0x7f | 0x08] => Key::Backspace,
        [0x03] => Key::CtrlC,
        _ => std::str::from_utf8(bytes)
            .ok()
            .and_then(|text| text.chars().next())
            .filter(|char| !char.is_control())
            .map_or(Key::Unknown, Key::Char),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// The keys that a stream of bytes encodes.
    fn keys(mut bytes: &[u8]) -> Vec<Key> {
        let mut keys = Vec::new();
        while !bytes.is_empty() {
            let mut length = 1;
            while length < bytes.len() && is_unfinished(&bytes[..length]) {
                length += 1;
            }
            keys.push(decode(&bytes[..length]));
            bytes = &bytes[length..];
        }
        keys
    }

    #[test]
    fn letters_and_arrows_are_told_apart() {
        assert_eq!(
            keys(b"n\x1b[Aj\x1bOB\x1b[5~?\r \x7f"),
            [
                Key::Char('n'),
                Key::ArrowUp,
                Key::Char('j'),
                Key::ArrowDown,
                Key::PageUp,
                Key::Char('?'),
                Key::Enter,
                Key::Char(' '),
                Key::Backspace,
            ]
        );
    }

    #[test]
    fn a_key_of_several_bytes_is_one_key() {
        assert_eq!(
            keys("ü日🦀q".as_bytes()),
            [
                Key::Char('ü'),
                Key::Char('日'),
                Key::Char('🦀'),
                Key::Char('q')
            ]
        );
    }

    #[test]
    fn keys_that_mean_nothing_to_us_swallow_nothing() {
        assert_eq!(keys(b"\x1b[1;5Aq\x1b[200~q\xffq\x01q"), {
            let (unknown, q) = (Key::Unknown, Key::Char('q'));
            [
                unknown.clone(),
                q.clone(),
                unknown.clone(),
                q.clone(),
                unknown.clone(),
                q.clone(),
                unknown,
                q,
            ]
        });
        assert_eq!(keys(b"\x1b"), [Key::Escape]);
    }

    #[test]
    fn leave_given_twice_is_given_once() {
        let (leave, given) = sync_channel(1);
        let keys = Keys { leave };
        keys.next();
        keys.next();
        assert!(given.try_recv().is_ok() && given.try_recv().is_err());
    }
}
