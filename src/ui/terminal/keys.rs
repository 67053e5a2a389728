//! `Keys`: reads single keys, without Enter, in a thread of its own; or whole lines, where there's no screen.
//!
//! The thread reads one key, delivers it, and waits for permission before it reads the next. In between, an editor can own the terminal
//! without losing a key to us.

use std::io::{BufRead, IsTerminal, Read, stdin};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use console::Key;

/// Permits the thread to read keys.
pub struct Keys {
    permits: SyncSender<()>,
}

impl Keys {
    /// Starts reading. `deliver` gets each key, and `None` at the end of the input; it returns whether it wants another one.
    /// The first key is read at once. Every other key needs a call of `next`.
    pub fn start(deliver: impl FnMut(Option<Key>) -> bool + Send + 'static) -> Self {
        let (permits, permitted) = sync_channel(1);
        thread::spawn(move || read(&permitted, input::keys(), deliver));
        Self { permits }
    }

    /// Starts reading lines. `None` comes at the end of a terminal's input, which is Ctrl-D or a closed window. The end of any other input says
    /// nothing: a task runner may give us an empty one, and a pipe may end before the watching does.
    pub fn lines(mut deliver: impl FnMut(Option<String>) -> bool + Send + 'static) -> Self {
        let (permits, permitted) = sync_channel(1);
        let is_terminal = stdin().is_terminal();
        thread::spawn(move || {
            read(&permitted, read_line, |line| {
                (line.is_some() || is_terminal) && deliver(line)
            });
        });
        Self { permits }
    }

    /// Permits the thread to read the next key. A second call before that has no effect.
    pub fn next(&self) {
        // Full: it has permission already. Closed: there are no more keys.
        let _ = self.permits.try_send(());
    }
}

fn read<T>(
    permitted: &Receiver<()>,
    mut next: impl FnMut() -> Option<T>,
    mut deliver: impl FnMut(Option<T>) -> bool,
) {
    loop {
        let typed = next();
        let ended = typed.is_none();
        if !deliver(typed) || ended || permitted.recv().is_err() {
            return;
        }
    }
}

/// Everything on the standard input, which a person may have sent there from a file.
pub fn read_input() -> std::io::Result<Vec<u8>> {
    let mut all = Vec::new();
    stdin().lock().read_to_end(&mut all)?;
    Ok(all)
}

/// The next line of the standard input; `None` at its end.
pub fn read_line() -> Option<String> {
    let mut line = Vec::new();
    // Longer lines aren't typed. An endless one must not fill the memory.
    let mut input = stdin().lock().take(LONGEST_LINE);
    match input.read_until(b'\n', &mut line) {
        Ok(count) if count > 0 => Some(String::from_utf8_lossy(&line).into_owned()),
        _ => None,
    }
}

/// In bytes.
const LONGEST_LINE: u64 = 4096;

#[cfg(not(unix))]
mod input {
    use console::{Key, Term};

    /// Waits for a key at each call; `None` at the end of the input.
    pub fn keys() -> impl FnMut() -> Option<Key> {
        || Term::stdout().read_key().ok()
    }
}

/// `console` mistakes any signal that arrives while it waits for Ctrl-C, so resizing the window could end the program. Over a slow
/// connection, it also mistakes arrow keys for Escape. That's why we read keys ourselves; the screen has already prepared the terminal.
#[cfg(unix)]
mod input {
    use std::io::stdin;

    use console::Key;
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::{Errno, read};

    /// How long the rest of an escape sequence may take to arrive.
    const ESCAPE_TIMEOUT: Timespec = Timespec {
        tv_sec: 0,
        tv_nsec: 50_000_000,
    };

    /// Waits for a key at each call; `None` at the end of the input.
    pub fn keys() -> impl FnMut() -> Option<Key> {
        let mut kept = None;
        move || super::next_key(&mut kept, byte, is_waiting)
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
            match poll(
                &mut [PollFd::new(&stdin, PollFlags::IN)],
                Some(&ESCAPE_TIMEOUT),
            ) {
                Err(Errno::INTR) => {}
                answer => return answer.is_ok_and(|ready| ready > 0),
            }
        }
    }
}

/// The next key; `None` at the end of the input. `byte` waits for a byte, and `is_waiting` says whether one follows at once.
///
/// `kept` is the first byte of the next key, if it was read with this one: only the byte after an Escape shows that it's a key of its own.
#[cfg(unix)]
fn next_key(
    kept: &mut Option<u8>,
    byte: impl Fn() -> Option<u8>,
    is_waiting: impl Fn() -> bool,
) -> Option<Key> {
    let mut bytes = vec![kept.take().or_else(&byte)?];
    while is_unfinished(&bytes) && (bytes[0] != 0x1b || is_waiting()) {
        bytes.push(byte()?);
    }
    if let [0x1b, next] = bytes[..] {
        *kept = Some(next);
        return Some(Key::Escape);
    }
    Some(decode(&bytes))
}

/// Whether the key that begins with these bytes has more.
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
    use std::cell::Cell;

    use super::*;

    /// The keys that a stream of bytes encodes.
    fn keys(bytes: &[u8]) -> Vec<Key> {
        let at = Cell::new(0);
        let byte = || {
            let next = bytes.get(at.get()).copied();
            at.set(at.get() + 1);
            next
        };
        let mut kept = None;
        let next = || next_key(&mut kept, byte, || at.get() < bytes.len());
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn letters_and_arrows_are_decoded() {
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
    fn unknown_keys_do_not_swallow_the_next_key() {
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
    fn an_escape_swallows_no_key_that_follows_at_once() {
        let escape = Key::Escape;
        for (bytes, next) in [
            ("\x1b\x1b", vec![Key::Escape]),
            ("\x1bn", vec![Key::Char('n')]),
            ("\x1bü!", vec![Key::Char('ü'), Key::Char('!')]),
            ("\x1b\x1b[A\r", vec![Key::ArrowUp, Key::Enter]),
            // Nothing follows, so it isn't the beginning of an arrow.
            ("\x1b[", vec![Key::Char('[')]),
            ("\x1bO", vec![Key::Char('O')]),
        ] {
            let expected = [vec![escape.clone()], next].concat();
            assert_eq!(keys(bytes.as_bytes()), expected, "{bytes:?}");
        }
    }

    #[test]
    fn two_calls_of_next_permit_one_key() {
        let (permits, permitted) = sync_channel(1);
        let keys = Keys { permits };
        keys.next();
        keys.next();
        assert!(permitted.try_recv().is_ok() && permitted.try_recv().is_err());
    }
}
