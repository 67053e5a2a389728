//! Writing to standard output and standard error. A reader that went away (`| head`) is not an error.

use std::io;
use std::io::Write;

use crate::error::{Error, Problem, Result};

/// Standard output, for which a closed pipe is success: a reader who stops has seen enough.
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

/// Prints text to standard output, as it is, and sees to it that it leaves the program.
pub fn say(text: &str) -> Result<()> {
    Out.write_all(text.as_bytes())
        .and_then(|()| Out.flush())
        .map_err(|cause| unwritable(&cause))
}

/// Calls `end` when the reader of standard output goes away, as `head` does; never where the system can't report it.
pub fn when_unread(end: impl FnOnce() + Send + 'static) {
    #[cfg(unix)]
    std::thread::spawn(move || {
        use rustix::event::{PollFd, PollFlags, poll};
        let stdout = io::stdout();
        // A poll for no event still reports a reader that is gone.
        let mut gone = [PollFd::new(&stdout, PollFlags::empty())];
        loop {
            match poll(&mut gone, None) {
                Err(rustix::io::Errno::INTR) => {}
                Ok(_) => return end(),
                Err(_) => return,
            }
        }
    });
    #[cfg(not(unix))]
    drop(end);
}

/// Prints text to standard error. Where even that cannot be written, nobody is left to be told.
pub fn complain(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr
        .write_all(text.as_bytes())
        .and_then(|()| stderr.flush());
}

/// Hands on to standard error what another program printed there.
pub fn forward(bytes: &[u8]) {
    // Where nobody reads it, nobody needs it.
    let _ = io::stderr().write_all(bytes);
}

/// One JSON object in one line.
pub fn to_json(value: &impl serde::Serialize) -> String {
    // It fails for maps with keys that are no text, which none of ours has.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

/// The error of output that could not be written, such as into a file on a full disk.
pub fn unwritable(cause: &io::Error) -> Error {
    let next = match cause.kind() {
        io::ErrorKind::StorageFull => "free some disk space and try again",
        _ => "check where the output of this command goes",
    };
    Problem::new(format!("could not write the output: {cause}"))
        .next(next)
        .into()
}
