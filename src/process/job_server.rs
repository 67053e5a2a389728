//! `JobServer`: what a compiler finds at the descriptors that cargo's `CARGO_MAKEFLAGS` names, when it is started without cargo.
//!
//! A source can read that variable, and the compiler warns where it leads nowhere. This server has nothing to give: the compiler does what it may
//! do without asking.

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::io::{FdFlags, fcntl_dupfd_cloexec, fcntl_setfd};

/// Names the descriptors of a job server.
pub(super) const VARIABLE: &str = "CARGO_MAKEFLAGS";

/// An empty job server, which the programs that are started from now on inherit for as long as it lives.
#[derive(Debug)]
pub(super) struct JobServer {
    /// The two ends of a pipe.
    ends: [OwnedFd; 2],
    /// The variable as it was.
    flags: String,
    /// The descriptors in it.
    named: String,
}

impl JobServer {
    /// At the descriptors that were named, as far as they are free. `None` where a job server is named by other means.
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

    /// What the variable has to say.
    pub(super) fn flags(&self) -> String {
        let [reader, writer] = self.ends.each_ref().map(AsRawFd::as_raw_fd);
        self.flags
            .replace(&self.named, &format!("{reader},{writer}"))
    }
}

/// The ends of a pipe, at these numbers or the next that are free.
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
    fn a_server_is_where_it_was_named() {
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
