//! A star map asks a catalog over the network. When the catalog is down, each request still waits until it fails,
//! and keeps the catalog from recovering. A *circuit breaker* goes between them. Write its method `call`:
//!
//! - *Closed*: calls go through. Three failures in a row open the breaker; a success resets the count.
//! - *Open*: for ten seconds, calls aren't made at all and fail with `Refused::Open`.
//! - *Half open*: then one call goes through as a probe. For ten seconds, others are refused. If it succeeds, the breaker
//!   is closed, and if it fails, it's open for ten seconds from then on.
//! - Until it's closed again, only a probe changes that. A call that began before the breaker opened changes nothing if it
//!   ends now.
//!
//! Calls run at the same time, so don't hold the lock while you wait. And a caller may lose interest in its call: a
//! probe whose future is dropped leaves the breaker open for the rest of its ten seconds.

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
        let answer = call().await;
        answer.map_err(Refused::Failed)
    }
}
