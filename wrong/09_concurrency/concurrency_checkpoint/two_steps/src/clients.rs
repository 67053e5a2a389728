//! Looks at the number of clients and counts in two steps, between which another client comes in.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

pub struct Clients {
    now: AtomicUsize,
    limit: usize,
}

/// A client that was let in. It leaves when this is dropped.
pub struct Visit {
    clients: Arc<Clients>,
}

impl Clients {
    pub fn up_to(limit: usize) -> Clients {
        let now = AtomicUsize::new(0);
        Clients { now, limit }
    }

    /// Lets a client in, unless the limit is reached. Many threads may call this at the same time.
    pub fn enter(self: &Arc<Clients>) -> Option<Visit> {
        let now = self.now.load(Relaxed);
        if now >= self.limit {
            return None;
        }
        std::thread::yield_now();
        self.now.store(now + 1, Relaxed);
        Some(Visit {
            clients: Arc::clone(self),
        })
    }

    pub fn now(&self) -> usize {
        self.now.load(Relaxed)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        self.clients.now.fetch_sub(1, Relaxed);
    }
}
