//! A guard that is created in the head of a `match` lives to its end. Named and kept, the same guard
//! serves the search and the push, so nothing can happen between them.

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
        let mut players = self.players.lock().unwrap();
        if let Some(index) = find(&players, player) {
            return index + 1;
        }
        players.push(player);
        players.len()
    }

    /// All players, the best one first.
    pub fn players(&self) -> Vec<&'static str> {
        self.players.lock().unwrap().clone()
    }
}

fn find(players: &[&str], player: &str) -> Option<usize> {
    players.iter().position(|known| *known == player)
}
