//! What the contract is asked to do, and why it refuses.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use cosmwasm_std::{Timestamp, Uint256};
use serde::{Deserialize, Serialize};

/// How it begins.
#[derive(Serialize, Deserialize)]
pub struct Start {
    /// The address of the keeper, as someone has written it.
    pub keeper: String,
    pub goal: Uint256,
    pub deadline: Timestamp,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Execute {
    Give {},
    Collect {},
    TakeBack {},
}

#[derive(Debug, PartialEq)]
pub enum Refused {
    TooEarly,
    TooLate,
    GoalMissed,
    GoalReached,
    NotTheKeeper,
    /// A gift has coins of one kind, which is `COIN`.
    WrongCoins,
    NothingGiven,
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl Error for Refused {}
