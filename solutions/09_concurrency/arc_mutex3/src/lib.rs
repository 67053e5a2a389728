//! The list is cloned under the lock, and the listeners run without it. `Arc` makes the clone cheap, and
//! lets several quakes call one listener at once, so it must also be `Sync`.

use std::sync::{Arc, Mutex};

/// Someone who is called with the strength of each earthquake.
pub type Listener = Arc<dyn Fn(u32) + Send + Sync>;

/// A sensor that threads share.
#[derive(Default)]
pub struct Sensor {
    listeners: Mutex<Vec<Listener>>,
}

impl Sensor {
    /// Adds a listener, which is called after those that were there before.
    pub fn listen(&self, listener: impl Fn(u32) + Send + Sync + 'static) {
        self.listeners.lock().unwrap().push(Arc::new(listener));
    }

    /// Calls all listeners, one after the other.
    pub fn quake(&self, strength: u32) {
        let listeners = self.listeners.lock().unwrap().clone();
        for listener in listeners {
            listener(strength);
        }
    }
}
