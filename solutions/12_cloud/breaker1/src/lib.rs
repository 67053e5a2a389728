//! A probe opens the breaker for another pause *before* it's called. So others are refused meanwhile, and nothing has to
//! be cleaned up if the probe is dropped. The lock is never held across a call.

use std::sync::Mutex;
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
}

impl Default for Breaker {
    fn default() -> Breaker {
        Breaker {
            state: Mutex::new(State::Closed(0)),
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
            if now < until {
                return Err(Refused::Open);
            }
            *state = State::Open(now + PAUSE);
            return Ok(true);
        }
        Ok(false)
    }
}
