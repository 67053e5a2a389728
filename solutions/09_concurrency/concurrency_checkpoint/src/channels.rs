//! A channel exists while it has listeners. The senders of `broadcast` never wait, so the lock is held for a short time
//! only, and no slow listener holds up the others.

use std::collections::HashMap;
use std::sync::Mutex;

use tokio::sync::broadcast::{self, error::RecvError};

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
        let mut senders = self.senders.lock().unwrap();
        let sender = senders
            .entry(channel.to_vec())
            .or_insert_with(|| broadcast::Sender::new(ROOM));
        Listener {
            messages: sender.subscribe(),
        }
    }

    /// Returns how many listeners there are. A channel that has none left is removed from the map.
    pub fn publish(&self, channel: &[u8], message: &[u8]) -> usize {
        let mut senders = self.senders.lock().unwrap();
        let Some(sender) = senders.get(channel) else {
            return 0;
        };
        sender.send(message.to_vec()).unwrap_or_else(|_| {
            senders.remove(channel);
            0
        })
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
        loop {
            match self.messages.recv().await {
                Ok(message) => return Some(message),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
