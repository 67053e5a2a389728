//! How many clients are here at the same time.

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
        todo!(
            "one atomic operation that looks and counts; the limit is {}",
            self.limit
        )
    }

    pub fn now(&self) -> usize {
        self.now.load(Relaxed)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        todo!("one client less than {}", self.clients.now())
    }
}
