//! How many requests a client has left.

use std::time::Duration;

use tokio::time::Instant;

/// How many requests may come at once.
pub const BURST: u32 = 3;

/// After this time, one more is allowed.
pub const REFILL: Duration = Duration::from_secs(10);

/// A bucket that is full at first. Each request takes a token out of it, and each `REFILL` puts one back.
pub struct Bucket {
    tokens: u32,
    since: Instant,
}

impl Bucket {
    pub fn full() -> Bucket {
        Bucket {
            tokens: BURST,
            since: Instant::now(),
        }
    }

    /// Takes a token. Without one, returns how long it takes until there is one.
    pub fn take(&mut self) -> Result<(), Duration> {
        let now = Instant::now();
        while self.tokens < BURST && now - self.since >= REFILL {
            self.tokens += 1;
            self.since += REFILL;
        }
        if self.tokens == BURST {
            self.since = now;
        }
        if self.tokens == 0 {
            return Err(REFILL - (now - self.since));
        }
        self.tokens -= 1;
        Ok(())
    }
}
