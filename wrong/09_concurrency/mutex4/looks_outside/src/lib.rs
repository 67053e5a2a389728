//! Loops, but looks before it locks: an arrival in between wakes no one.

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
        while self.players() < players {
            let guard = self.players.lock().unwrap();
            drop(self.arrived.wait(guard).unwrap());
        }
        self.players()
    }

    pub fn players(&self) -> u32 {
        *self.players.lock().unwrap()
    }
}
