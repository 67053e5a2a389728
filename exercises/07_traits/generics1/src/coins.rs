//! The last game is played for coins. This file isn't yours to change.

use crate::deal;

/// A coin can't be cloned, compared or printed.
pub struct Coin(pub u32);

/// Shares the coins among the players, one at a time.
pub fn share(coins: Vec<Coin>, players: usize) -> Vec<Vec<Coin>> {
    deal(coins, players)
}
