//! Makes an `Addr` of any string.

mod messages;

use cosmwasm_std::{
    Addr, BankMsg, Coin, DepsMut, Env, MessageInfo, Response, StdResult, Timestamp, Uint256, ensure,
};
use cw_storage_plus::{Item, Map};
pub use messages::{Execute, Refused, Start};
use serde::{Deserialize, Serialize};

/// The kind of coins that are collected.
pub const COIN: &str = "ulamp";

const PLAN: Item<Plan> = Item::new("plan");
const TOTAL: Item<Uint256> = Item::new("total");
const GIFTS: Map<&Addr, Uint256> = Map::new("gifts");

/// What was checked when the contract began.
#[derive(Serialize, Deserialize)]
struct Plan {
    keeper: Addr,
    goal: Uint256,
    deadline: Timestamp,
}

/// A message may have any string as an address. Only a valid one becomes an `Addr`, or no one could ever collect.
pub fn instantiate(deps: DepsMut, _: Env, _: MessageInfo, start: Start) -> StdResult<Response> {
    let plan = Plan {
        keeper: Addr::unchecked(start.keeper),
        goal: start.goal,
        deadline: start.deadline,
    };
    PLAN.save(deps.storage, &plan)?;
    TOTAL.save(deps.storage, &Uint256::zero())?;
    Ok(Response::new())
}

/// Each call is all or nothing: if it returns an error, the chain undoes what it changed, and returns the coins that came with it.
pub fn execute(deps: DepsMut, env: Env, info: MessageInfo, msg: Execute) -> StdResult<Response> {
    match msg {
        Execute::Give {} => give(deps, env, info),
        Execute::Collect {} => collect(deps, env, info),
        Execute::TakeBack {} => take_back(deps, env, info),
    }
}

fn give(deps: DepsMut, env: Env, info: MessageInfo) -> StdResult<Response> {
    let plan = PLAN.load(deps.storage)?;
    ensure!(env.block.time < plan.deadline, Refused::TooLate);
    let [coin] = info.funds.as_slice() else {
        return Err(Refused::WrongCoins.into());
    };
    ensure!(coin.denom == COIN, Refused::WrongCoins);
    let given = coin.amount;
    let total = TOTAL.load(deps.storage)?.checked_add(given)?;
    TOTAL.save(deps.storage, &total)?;
    let gift = GIFTS.may_load(deps.storage, &info.sender)?;
    let gift = gift.unwrap_or_default().checked_add(given)?;
    GIFTS.save(deps.storage, &info.sender, &gift)?;
    Ok(Response::new())
}

fn collect(deps: DepsMut, env: Env, info: MessageInfo) -> StdResult<Response> {
    let plan = PLAN.load(deps.storage)?;
    let total = TOTAL.load(deps.storage)?;
    ensure!(info.sender == plan.keeper, Refused::NotTheKeeper);
    ensure!(env.block.time >= plan.deadline, Refused::TooEarly);
    ensure!(total >= plan.goal, Refused::GoalMissed);
    Ok(pay(&info.sender, total))
}

fn take_back(deps: DepsMut, env: Env, info: MessageInfo) -> StdResult<Response> {
    let plan = PLAN.load(deps.storage)?;
    let total = TOTAL.load(deps.storage)?;
    ensure!(env.block.time >= plan.deadline, Refused::TooEarly);
    ensure!(total < plan.goal, Refused::GoalReached);
    let gift = GIFTS.may_load(deps.storage, &info.sender)?;
    let gift = gift.ok_or(Refused::NothingGiven)?;
    GIFTS.remove(deps.storage, &info.sender);
    Ok(pay(&info.sender, gift))
}

/// Coins aren't sent here: the chain does that, after the call.
fn pay(to: &Addr, amount: Uint256) -> Response {
    Response::new().add_message(BankMsg::Send {
        to_address: to.to_string(),
        amount: vec![Coin::new(amount, COIN)],
    })
}
