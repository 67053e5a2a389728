//! Unlocks between looking and adding: two threads add the same player.

mod sync;

use sync::Mutex;

pub struct Ranking {
    players: Mutex<Vec<&'static str>>,
}

impl Ranking {
    pub fn of(players: &[&'static str]) -> Ranking {
        Ranking {
            players: Mutex::new(players.to_vec()),
        }
    }

    pub fn rank(&self, player: &'static str) -> usize {
        let known = find(&self.players.lock().unwrap(), player);
        match known {
            Some(index) => index + 1,
            None => self.join(player),
        }
    }

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
