//! A chess club keeps its ranking under a lock. Players ask for their rank; a player who isn't on the
//! list is put at its end. But for a new player, the models in `tests/` report a deadlock.
//!
//! Find out how long the guard of the first `lock` lives. Then make sure that two threads that ask for
//! the same new player add them only once.

mod sync;

use sync::Mutex;

/// The players of the club, the best one first.
pub struct Ranking {
    players: Mutex<Vec<&'static str>>,
}

impl Ranking {
    pub fn of(players: &[&'static str]) -> Ranking {
        Ranking {
            players: Mutex::new(players.to_vec()),
        }
    }

    /// The rank of a player, counted from 1. A new player gets the last one.
    pub fn rank(&self, player: &'static str) -> usize {
        match find(&self.players.lock().unwrap(), player) {
            Some(index) => index + 1,
            None => self.join(player),
        }
    }

    /// All players, the best one first.
    pub fn players(&self) -> Vec<&'static str> {
        self.players.lock().unwrap().clone()
    }

    fn join(&self, player: &'static str) -> usize {
        let mut players = self.players.lock().unwrap();
        players.push(player);
        players.len()
    }
}

fn find(players: &[&str], player: &str) -> Option<usize> {
    players.iter().position(|known| *known == player)
}
