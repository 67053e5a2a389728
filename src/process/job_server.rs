//! `JobServer`: the job server that a compiler started without cargo finds at the descriptors in `CARGO_MAKEFLAGS`.
//!
//! A source can read that variable, and the compiler warns if it leads nowhere. This server has no tokens to give: the compiler runs with the one
//! job that it may always use.

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::io::{FdFlags, fcntl_dupfd_cloexec, fcntl_setfd};

/// The variable that names a job server's descriptors.
pub(super) const VARIABLE: &str = "CARGO_MAKEFLAGS";

/// An empty job server, inherited by the programs that are started while it exists.
#[derive(Debug)]
pub(super) struct JobServer {
    /// The two ends of a pipe.
    ends: [OwnedFd; 2],
    /// The variable's original value.
    flags: String,
    /// The descriptors in it.
    named: String,
}

impl JobServer {
    /// Opens one at the named descriptors if they're free, or at others. `None` if the job server isn't named by descriptors.
    pub(super) fn at(flags: &OsStr) -> Option<Self> {
        let flags = flags.to_str()?;
        let (_, named) = flags.rsplit_once("--jobserver-auth=")?;
        let named = named.split(' ').next()?;
        let (reader, writer) = named.split_once(',')?;
        let numbers = [reader.parse().ok()?, writer.parse().ok()?];
        Some(Self {
            ends: open(numbers).ok()?,
            flags: flags.to_owned(),
            named: named.to_owned(),
        })
    }

    /// The new value of the variable.
    pub(super) fn flags(&self) -> String {
        let [reader, writer] = self.ends.each_ref().map(AsRawFd::as_raw_fd);
        self.flags
            .replace(&self.named, &format!("{reader},{writer}"))
    }
}

/// The ends of a pipe, at these numbers or the next free ones.
fn open(numbers: [i32; 2]) -> io::Result<[OwnedFd; 2]> {
    let (reader, writer) = io::pipe()?;
    let reader = fcntl_dupfd_cloexec(reader, numbers[0])?;
    let writer = fcntl_dupfd_cloexec(writer, numbers[1])?;
    for end in [&reader, &writer] {
        fcntl_setfd(end, FdFlags::empty())?;
    }
    Ok([reader, writer])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_uses_the_named_descriptors_or_the_next_free_ones() {
        let named = |flags: &str| JobServer::at(OsStr::new(flags));
        let flags = "-j --jobserver-fds=700,701 --jobserver-auth=700,701";
        let first = named(flags).expect("the numbers are free");
        assert_eq!(first.flags(), flags);
        let second = named(flags).expect("others are free");
        assert_eq!(second.flags(), flags.replace("700,701", "702,703"));
        for other in [
            "",
            "-j",
            "--jobserver-auth=fifo:/a",
            "--jobserver-auth=semaphore",
        ] {
            assert!(named(other).is_none(), "{other}");
        }
    }
}
