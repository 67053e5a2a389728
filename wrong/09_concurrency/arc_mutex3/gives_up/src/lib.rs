//! Uses `try_lock`, and forgets a listener who comes while the list is locked.

use std::sync::Mutex;

pub type Listener = Box<dyn Fn(u32) + Send>;

#[derive(Default)]
pub struct Sensor {
    listeners: Mutex<Vec<Listener>>,
}

impl Sensor {
    pub fn listen(&self, listener: impl Fn(u32) + Send + 'static) {
        if let Ok(mut listeners) = self.listeners.try_lock() {
            listeners.push(Box::new(listener));
        }
    }

    pub fn quake(&self, strength: u32) {
        if let Ok(listeners) = self.listeners.try_lock() {
            for listener in listeners.iter() {
                listener(strength);
            }
        }
    }
}
