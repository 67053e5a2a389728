//! Messages from clients to all clients that listen.

use std::collections::HashMap;
use std::sync::Mutex;

use tokio::sync::broadcast;

/// How many messages a listener may fall behind.
const ROOM: usize = 16;

/// Channels by name. There is no need to create them.
#[derive(Default)]
pub struct Channels {
    senders: Mutex<HashMap<Vec<u8>, broadcast::Sender<Vec<u8>>>>,
}

impl Channels {
    /// Listens to everything that is published in this channel from now on.
    pub fn subscribe(&self, channel: &[u8]) -> Listener {
        todo!()
    }

    /// Returns how many listeners there are. A channel that has none left is removed from the map.
    pub fn publish(&self, channel: &[u8], message: &[u8]) -> usize {
        todo!()
    }

    /// How many channels there are in the map.
    pub fn count(&self) -> usize {
        self.senders.lock().unwrap().len()
    }
}

pub struct Listener {
    messages: broadcast::Receiver<Vec<u8>>,
}

impl Listener {
    /// Waits for the next message. Messages that were lost because the listener was too slow are skipped. Returns
    /// `None` when nothing can come anymore.
    pub async fn next(&mut self) -> Option<Vec<u8>> {
        todo!()
    }
}
