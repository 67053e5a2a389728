//! The musicians of an orchestra keep their savings in one fund, and own shares of it. When the orchestra wins a prize, the
//! fund has more coins, and each share is worth more. `Pool` turns coins into shares, and shares into coins.
//!
//! Large numbers end it with a panic. Refuse with an error what doesn't fit, but only that: a product may need more than
//! 256 bits although the quotient doesn't. Small numbers empty it slowly, since a division has a remainder. No call may
//! make a share worth less than before, so rounding is always in the fund's favor. A deposit that isn't worth a share is
//! refused as `TooSmall`.

mod contract;

pub use contract::{COIN, Execute, Refused, execute, instantiate, pool, shares_of};
use cosmwasm_std::{StdResult, Uint256};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pool {
    pub coins: Uint256,
    pub shares: Uint256,
}

impl Pool {
    /// Adds coins, and returns how many shares their owner gets for them. The first owner gets one for each coin.
    pub fn deposit(&mut self, coins: Uint256) -> StdResult<Uint256> {
        let shares = if self.shares.is_zero() {
            coins
        } else {
            coins * self.shares / self.coins
        };
        self.coins += coins;
        self.shares += shares;
        Ok(shares)
    }

    /// Takes coins, and returns how many shares their owner gives up for them.
    pub fn withdraw(&mut self, coins: Uint256) -> StdResult<Uint256> {
        let shares = coins * self.shares / self.coins;
        self.coins -= coins;
        self.shares -= shares;
        Ok(shares)
    }
}
