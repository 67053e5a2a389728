//! Writes to standard output and standard error. A reader that has gone away (`| head`) is not an error.

use std::io;
use std::io::Write;

use crate::error::{Error, Problem, Result};

/// Standard output. A closed pipe counts as success: the reader has seen enough.
#[derive(Debug, Default)]
pub struct Out;

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match io::stdout().write(bytes) {
            Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            other => other,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match io::stdout().flush() {
            Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}

/// Prints text to standard output as it is, and flushes it.
pub fn print(text: &str) -> Result<()> {
    Out.write_all(text.as_bytes())
        .and_then(|()| Out.flush())
        .map_err(|cause| unwritable(&cause))
}

/// Calls `end` when the reader of standard output goes away, as `head` does. Does nothing on systems that can't report that.
pub fn when_unread(end: impl FnOnce() + Send + 'static) {
    #[cfg(unix)]
    std::thread::spawn(move || {
        use rustix::event::{PollFd, PollFlags, poll};
        let stdout = io::stdout();
        // Polling for no event still reports that the reader is gone.
        let mut gone = [PollFd::new(&stdout, PollFlags::empty())];
        loop {
            match poll(&mut gone, None) {
                Err(rustix::io::Errno::INTR) => {}
                // macOS can't poll devices such as `/dev/null`. They have no reader that could go away.
                Ok(_) if gone[0].revents().contains(PollFlags::NVAL) => return,
                Ok(_) => return end(),
                Err(_) => return,
            }
        }
    });
    #[cfg(not(unix))]
    drop(end);
}

/// Prints text to standard error. If that fails too, there's nowhere left to report it.
pub fn print_error(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr
        .write_all(text.as_bytes())
        .and_then(|()| stderr.flush());
}

/// Forwards another program's standard error to ours.
pub fn forward(bytes: &[u8]) {
    // If nothing reads it, it can be lost.
    let _ = io::stderr().write_all(bytes);
}

/// A value as one line of JSON.
pub fn to_json(value: &impl serde::Serialize) -> String {
    // It fails only for maps whose keys aren't strings, and we have none.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

/// The error for output that could not be written, for example to a file on a full disk.
pub fn unwritable(cause: &io::Error) -> Error {
    let next = match cause.kind() {
        io::ErrorKind::StorageFull => "free some disk space and try again",
        _ => "check the pipe or file that the output goes to",
    };
    Problem::new(format!("could not write the output: {cause}"))
        .next(next)
        .into()
}
