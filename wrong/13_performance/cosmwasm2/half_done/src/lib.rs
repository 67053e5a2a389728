//! Has added the coins when the shares turn out not to fit.

mod contract;

pub use contract::{COIN, Execute, Refused, execute, instantiate, pool, shares_of};
use cosmwasm_std::{StdResult, Uint256, ensure};
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
            coins.checked_multiply_ratio(self.shares, self.coins)?
        };
        ensure!(!shares.is_zero(), Refused::TooSmall);
        self.coins = self.coins.checked_add(coins)?;
        self.shares = self.shares.checked_add(shares)?;
        Ok(shares)
    }

    /// Takes coins, and returns how many shares their owner gives up for them.
    pub fn withdraw(&mut self, coins: Uint256) -> StdResult<Uint256> {
        let shares = coins.checked_mul_ceil((self.shares, self.coins))?;
        *self = Pool {
            coins: self.coins.checked_sub(coins)?,
            shares: self.shares.checked_sub(shares)?,
        };
        Ok(shares)
    }
}
