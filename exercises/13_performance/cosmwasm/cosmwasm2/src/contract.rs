//! The contract around the pool: it knows whose shares are whose, and pays.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use cosmwasm_std::{
    Addr, BankMsg, Coin, Deps, DepsMut, Env, MessageInfo, Response, StdResult, Uint256, ensure,
};
use cw_storage_plus::{Item, Map};
use serde::{Deserialize, Serialize};

use crate::Pool;

pub const COIN: &str = "unote";

const POOL: Item<Pool> = Item::new("pool");
const SHARES: Map<&Addr, Uint256> = Map::new("shares");

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Execute {
    Deposit {},
    Withdraw { coins: Uint256 },
    Win {},
}

#[derive(Debug, PartialEq)]
pub enum Refused {
    WrongCoins,
    TooSmall,
    NotEnoughShares,
    NoMembers,
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl Error for Refused {}

pub fn instantiate(deps: DepsMut, _: Env, _: MessageInfo, (): ()) -> StdResult<Response> {
    POOL.save(deps.storage, &Pool::default())?;
    Ok(Response::new())
}

pub fn execute(deps: DepsMut, _: Env, info: MessageInfo, msg: Execute) -> StdResult<Response> {
    let mut pool = POOL.load(deps.storage)?;
    let owned = SHARES.may_load(deps.storage, &info.sender)?;
    let mut owned = owned.unwrap_or_default();
    let mut response = Response::new();
    match msg {
        Execute::Deposit {} => {
            let shares = pool.deposit(amount(&info)?)?;
            owned = owned.checked_add(shares)?;
        }
        Execute::Withdraw { coins: amount } => {
            let shares = pool.withdraw(amount)?;
            ensure!(shares <= owned, Refused::NotEnoughShares);
            owned = owned.checked_sub(shares)?;
            response = response.add_message(BankMsg::Send {
                to_address: info.sender.to_string(),
                amount: vec![Coin::new(amount, COIN)],
            });
        }
        Execute::Win {} => {
            ensure!(!pool.shares.is_zero(), Refused::NoMembers);
            pool.coins = pool.coins.checked_add(amount(&info)?)?;
        }
    }
    SHARES.save(deps.storage, &info.sender, &owned)?;
    POOL.save(deps.storage, &pool)?;
    Ok(response)
}

pub fn pool(deps: Deps) -> StdResult<Pool> {
    POOL.load(deps.storage)
}

pub fn shares_of(deps: Deps, owner: &Addr) -> StdResult<Uint256> {
    Ok(SHARES.may_load(deps.storage, owner)?.unwrap_or_default())
}

fn amount(info: &MessageInfo) -> Result<Uint256, Refused> {
    match info.funds.as_slice() {
        [coin] if coin.denom == COIN => Ok(coin.amount),
        _ => Err(Refused::WrongCoins),
    }
}
