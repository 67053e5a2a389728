//! Looks under the lock, but only once: wakes up when the first player arrives.

mod sync;

use sync::{Condvar, Mutex};

pub struct Lobby {
    players: Mutex<u32>,
    arrived: Condvar,
}

impl Lobby {
    pub fn empty() -> Lobby {
        Lobby {
            players: Mutex::new(0),
            arrived: Condvar::new(),
        }
    }

    pub fn arrive(&self) {
        *self.players.lock().unwrap() += 1;
        self.arrived.notify_all();
    }

    pub fn wait_for(&self, players: u32) -> u32 {
        let mut here = self.players.lock().unwrap();
        if *here < players {
            here = self.arrived.wait(here).unwrap();
        }
        *here
    }

    pub fn players(&self) -> u32 {
        *self.players.lock().unwrap()
    }
}
