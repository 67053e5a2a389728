//! `Cancel`: ends running programs whose result is no longer wanted.

use std::sync::Arc;

#[cfg(unix)]
type CancelSignal = (
    std::os::unix::net::UnixStream,
    std::os::unix::net::UnixStream,
);
#[cfg(not(unix))]
type CancelSignal = std::sync::atomic::AtomicBool;

/// Handed to everything that runs programs; its clones are one. Once cancelled it stays so.
#[derive(Clone, Debug)]
pub struct Cancel(Arc<CancelSignal>);

#[cfg(unix)]
mod unix {
    use std::net::Shutdown;
    use std::os::fd::{AsFd, BorrowedFd};
    use std::os::unix::net::UnixStream;
    use std::sync::Arc;

    use super::Cancel;
    use crate::error::{Error, Result};

    impl Cancel {
        /// Not cancelled yet.
        pub fn new() -> Result<Self> {
            // A socket's end can be waited for together with a program's output, which a flag cannot.
            let pair = UnixStream::pair()
                .map_err(|cause| Error::io("open a socket pair", "the system", &cause))?;
            Ok(Self(Arc::new(pair)))
        }

        /// Ends every program that runs under this token, and every one that will be started under it.
        pub fn cancel(&self) {
            // It fails only if it was done before.
            _ = self.0.0.shutdown(Shutdown::Both);
        }

        /// Readable as soon as cancelled, and from then on.
        pub(in crate::process) fn signal(&self) -> BorrowedFd<'_> {
            self.0.1.as_fd()
        }

        /// Whether `cancel` was called.
        pub fn is_cancelled(&self) -> bool {
            use rustix::event::{PollFd, PollFlags, Timespec, poll};
            let mut fds = [PollFd::from_borrowed_fd(self.signal(), PollFlags::IN)];
            poll(
                &mut fds,
                Some(&Timespec {
                    tv_sec: 0,
                    tv_nsec: 0,
                }),
            )
            .is_ok_and(|ready| ready > 0)
        }
    }
}

#[cfg(not(unix))]
mod portable {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::Cancel;
    use crate::error::Result;

    impl Cancel {
        /// Not cancelled yet.
        pub fn new() -> Result<Self> {
            Ok(Self(Arc::new(AtomicBool::new(false))))
        }

        /// Ends every program that runs under this token, and every one that will be started under it.
        pub fn cancel(&self) {
            self.0.store(true, Ordering::Release);
        }

        /// Whether `cancel` was called.
        pub fn is_cancelled(&self) -> bool {
            self.0.load(Ordering::Acquire)
        }
    }
}
