//! Takes the list out for the time of the quake: an aftershock, or a quake in another thread, finds no listener.

use std::mem;
use std::sync::Mutex;

pub type Listener = Box<dyn Fn(u32) + Send>;

#[derive(Default)]
pub struct Sensor {
    listeners: Mutex<Vec<Listener>>,
}

impl Sensor {
    pub fn listen(&self, listener: impl Fn(u32) + Send + 'static) {
        self.listeners.lock().unwrap().push(Box::new(listener));
    }

    pub fn quake(&self, strength: u32) {
        let mut listeners = mem::take(&mut *self.listeners.lock().unwrap());
        for listener in &listeners {
            listener(strength);
        }
        let mut later = self.listeners.lock().unwrap();
        listeners.append(&mut later);
        *later = listeners;
    }
}
