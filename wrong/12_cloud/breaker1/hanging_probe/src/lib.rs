//! While a probe runs, everything else is refused, however long that takes. A probe that is dropped ends.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::Instant;

pub const FAILURES: u32 = 3;
pub const PAUSE: Duration = Duration::from_secs(10);

/// Why there's no answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused<E> {
    /// The call was made, and failed.
    Failed(E),
    /// The call wasn't made.
    Open,
}

#[derive(Debug)]
enum State {
    /// This many calls have failed in a row.
    Closed(u32),
    /// Nothing is called until then. After that, one call is a probe, and the others are refused for another pause.
    Open(Instant),
}

#[derive(Debug)]
pub struct Breaker {
    state: Mutex<State>,
    probing: AtomicBool,
}

/// A probe that runs until it's dropped.
struct Probe<'a>(&'a AtomicBool);

impl Drop for Probe<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl Default for Breaker {
    fn default() -> Breaker {
        Breaker {
            state: Mutex::new(State::Closed(0)),
            probing: AtomicBool::new(false),
        }
    }
}

impl Breaker {
    /// Makes a call, unless the breaker is open.
    pub async fn call<T, E>(
        &self,
        call: impl AsyncFnOnce() -> Result<T, E>,
    ) -> Result<T, Refused<E>> {
        let probe = self.admit()?;
        let _running = probe.then(|| Probe(&self.probing));
        let answer = call().await;
        let mut state = self.state.lock().unwrap();
        *state = match (&answer, &*state) {
            // This call began before the breaker opened.
            (_, State::Open(until)) if !probe => State::Open(*until),
            (Ok(_), _) => State::Closed(0),
            (Err(_), State::Closed(failures)) if failures + 1 < FAILURES => {
                State::Closed(failures + 1)
            }
            (Err(_), _) => State::Open(Instant::now() + PAUSE),
        };
        answer.map_err(Refused::Failed)
    }

    /// Lets a call through, or refuses it. Returns whether the call is a probe.
    fn admit<E>(&self) -> Result<bool, Refused<E>> {
        let mut state = self.state.lock().unwrap();
        if let State::Open(until) = *state {
            let now = Instant::now();
            if now < until || self.probing.load(Ordering::Relaxed) {
                return Err(Refused::Open);
            }
            *state = State::Open(now + PAUSE);
            self.probing.store(true, Ordering::Relaxed);
            return Ok(true);
        }
        Ok(false)
    }
}
