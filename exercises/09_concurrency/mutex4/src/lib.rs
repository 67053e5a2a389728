//! A game begins when enough players have arrived. A thread that waits for them sleeps on a `Condvar`
//! and is woken at each arrival.
//!
//! The models find two orders that go wrong. In one, the last player arrives after `wait_for` has read
//! the number and before it sleeps, so nothing wakes it. In the other, it wakes up too early. Let
//! `wait_for` look under the lock, sleep, and look again.

mod sync;

use sync::{Condvar, Mutex};

/// The place where players gather before a game.
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

    /// One more player is here.
    pub fn arrive(&self) {
        *self.players.lock().unwrap() += 1;
        self.arrived.notify_all();
    }

    /// Sleeps until this many players are here, and returns how many there are.
    pub fn wait_for(&self, players: u32) -> u32 {
        if self.players() < players {
            let guard = self.players.lock().unwrap();
            drop(self.arrived.wait(guard).unwrap());
        }
        self.players()
    }

    pub fn players(&self) -> u32 {
        *self.players.lock().unwrap()
    }
}
