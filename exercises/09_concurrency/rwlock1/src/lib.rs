//! An atlas of stars is read by many telescopes, and changed once in a while. So far, a telescope has to
//! wait until every other one has finished reading, although readers don't disturb each other.
//!
//! Choose a lock that lets all readers in at once, and a writer only alone. The atlas is large: don't copy
//! it.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// The brightness of stars, by name.
pub type Stars = BTreeMap<&'static str, i32>;

/// An atlas that several threads share.
pub struct Atlas {
    stars: Mutex<Stars>,
}

impl Atlas {
    pub fn of(stars: Stars) -> Atlas {
        Atlas {
            stars: Mutex::new(stars),
        }
    }

    /// Lets a telescope read, for as long as it likes.
    pub fn read<R>(&self, telescope: impl FnOnce(&Stars) -> R) -> R {
        telescope(&self.stars.lock().unwrap())
    }

    /// Adds a star, or corrects its brightness.
    pub fn record(&self, star: &'static str, brightness: i32) {
        self.stars.lock().unwrap().insert(star, brightness);
    }
}
