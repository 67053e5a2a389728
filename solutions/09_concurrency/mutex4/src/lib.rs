//! `wait` unlocks and falls asleep in one step, so an arrival can't slip in between. The loop looks again
//! after each wake-up. (With std, `wait_while` has this loop inside.)

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
