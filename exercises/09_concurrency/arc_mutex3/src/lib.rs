//! A sensor in the ground feels earthquakes, and calls everyone who listens. One listener waits for the
//! first quake and then brings in a second listener. Then the sensor hangs forever.
//!
//! Which lock is held while a listener runs? Call the listeners without it. Someone who begins to listen
//! during a quake hears the next one.

use std::sync::Mutex;

/// Someone who is called with the strength of each earthquake.
pub type Listener = Box<dyn Fn(u32) + Send>;

/// A sensor that threads share.
#[derive(Default)]
pub struct Sensor {
    listeners: Mutex<Vec<Listener>>,
}

impl Sensor {
    /// Adds a listener, which is called after those that were there before.
    pub fn listen(&self, listener: impl Fn(u32) + Send + 'static) {
        self.listeners.lock().unwrap().push(Box::new(listener));
    }

    /// Calls all listeners, one after the other.
    pub fn quake(&self, strength: u32) {
        for listener in self.listeners.lock().unwrap().iter() {
            listener(strength);
        }
    }
}
