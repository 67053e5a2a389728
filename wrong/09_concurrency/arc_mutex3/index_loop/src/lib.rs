//! Locks for each listener and counts up: a listener that comes in during the quake is called at once.

use std::sync::{Arc, Mutex};

pub type Listener = Arc<dyn Fn(u32) + Send + Sync>;

#[derive(Default)]
pub struct Sensor {
    listeners: Mutex<Vec<Listener>>,
}

impl Sensor {
    pub fn listen(&self, listener: impl Fn(u32) + Send + Sync + 'static) {
        self.listeners.lock().unwrap().push(Arc::new(listener));
    }

    pub fn quake(&self, strength: u32) {
        let mut index = 0;
        loop {
            let Some(listener) = self.listeners.lock().unwrap().get(index).cloned() else {
                return;
            };
            listener(strength);
            index += 1;
        }
    }
}
