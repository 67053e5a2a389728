//! Wakes one of the threads that wait, and the others sleep on.

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
        self.arrived.notify_one();
    }

    pub fn wait_for(&self, players: u32) -> u32 {
        let mut here = self.players.lock().unwrap();
        while *here < players {
            here = self.arrived.wait(here).unwrap();
        }
        *here
    }

    pub fn players(&self) -> u32 {
        *self.players.lock().unwrap()
    }
}
