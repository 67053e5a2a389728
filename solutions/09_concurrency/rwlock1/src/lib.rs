//! `read` gives shared guards to any number of threads, `write` an exclusive one. It pays where reading
//! is frequent and takes long; for short work, a `Mutex` is often faster.

use std::collections::BTreeMap;
use std::sync::RwLock;

/// The brightness of stars, by name.
pub type Stars = BTreeMap<&'static str, i32>;

/// An atlas that several threads share.
pub struct Atlas {
    stars: RwLock<Stars>,
}

impl Atlas {
    pub fn of(stars: Stars) -> Atlas {
        Atlas {
            stars: RwLock::new(stars),
        }
    }

    /// Lets a telescope read, for as long as it likes.
    pub fn read<R>(&self, telescope: impl FnOnce(&Stars) -> R) -> R {
        telescope(&self.stars.read().unwrap())
    }

    /// Adds a star, or corrects its brightness.
    pub fn record(&self, star: &'static str, brightness: i32) {
        self.stars.write().unwrap().insert(star, brightness);
    }
}
