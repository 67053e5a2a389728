//! `Turnstile`: lets programs that we don't start ourselves, such as cargo's compilers, take turns with ours.
//!
//! Each of them connects to a socket and waits there for a byte. Its turn ends when its end of the socket closes, which the system ensures
//! however it ends.

use std::ffi::OsStr;

use super::Processors;

impl Processors {
    /// While `work` runs, programs that we don't start ourselves can take turns if they know this name. On systems that don't support this, `work`
    /// gets no name.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(clippy::unused_self, reason = "only Linux gives out turns")
    )]
    pub fn serve<T>(&self, name: &str, work: impl FnOnce(Option<&str>) -> T) -> T {
        #[cfg(target_os = "linux")]
        if let Ok(turnstile) = linux::Turnstile::open(self, name) {
            return turnstile.serve(|gives| work(gives.then_some(name)));
        }
        #[cfg(not(target_os = "linux"))]
        let _ = name;
        work(None)
    }
}

/// Waits for a turn at the processors of another process, which go by this name. The returned value holds the turn. If turns aren't given out, none is
/// needed.
pub fn take_turn(name: &OsStr) -> Option<impl Sized + use<>> {
    #[cfg(target_os = "linux")]
    return linux::take_turn(name).ok();
    #[cfg(not(target_os = "linux"))]
    {
        let _ = name;
        None::<()>
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsStr;
    use std::io::{self, Read as _, Write as _};
    use std::os::linux::net::SocketAddrExt as _;
    use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread::{self, Scope};
    use std::time::Duration;

    use crate::process::Processors;

    /// How long to wait when we've run out of file descriptors.
    const SCARCE: Duration = Duration::from_millis(20);

    /// A socket that gives out turns.
    #[derive(Debug)]
    pub(super) struct Turnstile<'p> {
        processors: &'p Processors,
        listener: UnixListener,
        name: &'p str,
        is_closed: AtomicBool,
    }

    impl<'p> Turnstile<'p> {
        /// Opens one under an abstract name, which can't be found in any folder.
        pub(super) fn open(processors: &'p Processors, name: &'p str) -> io::Result<Self> {
            Ok(Self {
                processors,
                listener: UnixListener::bind_addr(&address(name.as_ref())?)?,
                name,
                is_closed: AtomicBool::new(false),
            })
        }

        /// Gives out turns while `work` runs, which hears whether that's possible. Visitors that are still waiting when it ends get none.
        pub(super) fn serve<T>(self, work: impl FnOnce(bool) -> T) -> T {
            thread::scope(|scope| {
                let admitting = thread::Builder::new().spawn_scoped(scope, || self.admit(scope));
                let _closing = Closing(&self);
                work(admitting.is_ok())
            })
        }

        fn admit<'s>(&'s self, scope: &'s Scope<'s, '_>) {
            loop {
                match self.listener.accept() {
                    Ok(_) if self.is_closed.load(Ordering::Acquire) => return,
                    // A visitor that no thread can wait for goes on without a turn.
                    Ok((visitor, _)) => {
                        _ = thread::Builder::new().spawn_scoped(scope, move || self.give(visitor));
                    }
                    Err(_) => thread::sleep(SCARCE),
                }
            }
        }

        fn give(&self, mut visitor: UnixStream) {
            let _turn = self.processors.one_for_visitor();
            if visitor.write_all(b"1").is_ok() {
                // Nothing is ever sent. This waits for the end of the stream.
                _ = visitor.read(&mut [0]);
            }
        }
    }

    /// Closes a turnstile when dropped, even by a panic.
    struct Closing<'c>(&'c Turnstile<'c>);

    impl Drop for Closing<'_> {
        fn drop(&mut self) {
            self.0.is_closed.store(true, Ordering::Release);
            // Wakes up the thread that waits for visitors.
            _ = connect(self.0.name.as_ref());
        }
    }

    /// Waits for a turn at the turnstile with this name. The returned value holds the turn.
    pub(super) fn take_turn(name: &OsStr) -> io::Result<UnixStream> {
        let mut stream = connect(name)?;
        stream.read_exact(&mut [0])?;
        Ok(stream)
    }

    fn connect(name: &OsStr) -> io::Result<UnixStream> {
        UnixStream::connect_addr(&address(name)?)
    }

    fn address(name: &OsStr) -> io::Result<SocketAddr> {
        SocketAddr::from_abstract_name(name.as_encoded_bytes())
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use super::linux::{Turnstile, take_turn};
    use super::*;

    #[test]
    fn visitors_take_turns_with_programs_of_our_own() {
        let processors = Processors::new(1);
        let name = format!("runner-test-{}", std::process::id());
        let turnstile = Turnstile::open(&processors, &name).expect("a socket");
        let own = processors.one();
        turnstile.serve(|gives| {
            assert!(gives);
            thread::scope(|scope| {
                let (sender, turns) = mpsc::channel();
                let name = OsStr::new(&name);
                let visitor = |number| {
                    let sender = sender.clone();
                    move || {
                        let turn = take_turn(name);
                        _ = sender.send(number);
                        turn
                    }
                };
                let first = scope.spawn(visitor(1));
                assert!(turns.try_recv().is_err(), "our own program is running");
                drop(own);
                assert_eq!(turns.recv(), Ok(1));
                let turn = first.join().expect("no panic");
                assert!(turn.is_ok() && processors.one_if_free().is_none());
                let second = scope.spawn(visitor(2));
                drop(turn);
                assert_eq!(turns.recv(), Ok(2));
                drop(second.join());
            });
        });
        // All turns are released by now.
        drop(processors.all());
        assert!(take_turn(OsStr::new(&name)).is_err());
    }
}
