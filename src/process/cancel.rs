//! `Cancel`: stops running programs whose results are no longer wanted.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::error::Result;

#[cfg(unix)]
use unix::CancelSignal;

#[cfg(not(unix))]
use portable::CancelSignal;

/// Passed to everything that runs programs. Clones share one state. Once cancelled, it stays cancelled.
#[derive(Clone, Debug)]
pub struct Cancel(Arc<CancelToken>);

#[derive(Debug)]
struct CancelToken {
    signal: CancelSignal,
    /// Those that are cancelled together with it.
    children: Mutex<Vec<Weak<CancelToken>>>,
}

impl Cancel {
    /// Creates a token that isn't cancelled.
    pub fn new() -> Result<Self> {
        Ok(Self(Arc::new(CancelToken {
            signal: CancelSignal::new()?,
            children: Mutex::default(),
        })))
    }

    /// A token that is cancelled with this one, and can also be cancelled alone.
    pub fn child(&self) -> Result<Self> {
        let child = Self::new()?;
        let mut children = self.0.children();
        // If this one is being cancelled, we either see that now, or the cancellation finds the child in the list.
        if self.is_cancelled() {
            child.0.signal.set();
        }
        children.retain(|child| child.strong_count() > 0);
        children.push(Arc::downgrade(&child.0));
        drop(children);
        Ok(child)
    }

    /// Stops every program that runs under this token, and every one that will be started under it.
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether `cancel` was called.
    pub fn is_cancelled(&self) -> bool {
        self.0.signal.is_set()
    }

    /// Becomes readable when the token is cancelled, and stays so.
    #[cfg(unix)]
    pub(in crate::process) fn signal(&self) -> std::os::fd::BorrowedFd<'_> {
        self.0.signal.readable()
    }
}

impl CancelToken {
    fn cancel(&self) {
        self.signal.set();
        let children: Vec<_> = self.children().iter().filter_map(Weak::upgrade).collect();
        for child in children {
            child.cancel();
        }
    }

    fn children(&self) -> MutexGuard<'_, Vec<Weak<CancelToken>>> {
        self.children.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(unix)]
mod unix {
    use std::net::Shutdown;
    use std::os::fd::{AsFd, BorrowedFd};
    use std::os::unix::net::UnixStream;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use crate::error::{Error, Result};

    /// Unlike a flag, a closed socket can be polled together with a program's output.
    #[derive(Debug)]
    pub struct CancelSignal(UnixStream, UnixStream);

    impl CancelSignal {
        pub fn new() -> Result<Self> {
            let (ours, theirs) = UnixStream::pair()
                .map_err(|cause| Error::io("open a socket pair", "the system", &cause))?;
            Ok(Self(ours, theirs))
        }

        pub fn set(&self) {
            // This fails only if it was done before.
            _ = self.0.shutdown(Shutdown::Both);
        }

        pub fn is_set(&self) -> bool {
            let mut fds = [PollFd::from_borrowed_fd(self.readable(), PollFlags::IN)];
            let at_once = Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            };
            poll(&mut fds, Some(&at_once)).is_ok_and(|ready| ready > 0)
        }

        pub fn readable(&self) -> BorrowedFd<'_> {
            self.1.as_fd()
        }
    }
}

#[cfg(not(unix))]
mod portable {
    use std::sync::atomic::{AtomicBool, Ordering};

    use crate::error::Result;

    #[derive(Debug)]
    pub struct CancelSignal(AtomicBool);

    impl CancelSignal {
        #[expect(clippy::unnecessary_wraps, reason = "a socket can't always be opened")]
        pub fn new() -> Result<Self> {
            Ok(Self(AtomicBool::new(false)))
        }

        pub fn set(&self) {
            self.0.store(true, Ordering::Release);
        }

        pub fn is_set(&self) -> bool {
            self.0.load(Ordering::Acquire)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_cancelled_with_its_parent_but_not_vice_versa() {
        let parent = Cancel::new().expect("a token");
        let [one, other] = [(); 2].map(|()| parent.child().expect("a child"));
        let grandchild = other.child().expect("a grandchild");
        one.cancel();
        assert!(one.is_cancelled());
        assert!(
            ![&parent, &other, &grandchild]
                .map(Cancel::is_cancelled)
                .contains(&true)
        );
        parent.cancel();
        assert!(other.is_cancelled() && grandchild.is_cancelled());
        assert!(parent.child().expect("a late child").is_cancelled());
    }
}
