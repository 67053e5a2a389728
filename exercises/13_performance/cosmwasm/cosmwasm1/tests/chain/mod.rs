//! A small chain for one contract: it keeps everyone's coins, sends what the contract wants to send, and undoes a call that fails.

use std::collections::BTreeMap;

use cosmwasm_std::testing::{MockApi, MockStorage, mock_dependencies, mock_env};
use cosmwasm_std::{
    Addr, BankMsg, Coin, CosmosMsg, Env, MessageInfo, Order, StdResult, Storage, Timestamp,
    Uint256, from_json, to_json_vec,
};
use cosmwasm1::{COIN, Execute, Refused, Start, execute, instantiate};

/// When giving ends, and taking begins.
const DEADLINE: Timestamp = Timestamp::from_seconds(2_000_000_000);

pub struct Chain {
    storage: MockStorage,
    env: Env,
    /// Who has how much of which kind.
    coins: BTreeMap<(Addr, String), u128>,
}

/// An account by its name.
pub fn account(name: &str) -> Addr {
    MockApi::default().addr_make(name)
}

impl Chain {
    /// A chain with a contract that collects this much for the keeper, called "keeper".
    pub fn collecting(goal: u128) -> Chain {
        let keeper = account("keeper").to_string();
        Chain::collecting_for(&keeper, goal).expect("the contract begins")
    }

    /// A chain with a contract that collects for the owner of this address.
    pub fn collecting_for(keeper: &str, goal: u128) -> Result<Chain, Reason> {
        let mut deps = mock_dependencies();
        let mut env = mock_env();
        env.block.time = DEADLINE.minus_days(1);
        let info = MessageInfo {
            sender: account("keeper"),
            funds: Vec::new(),
        };
        let start = Start {
            keeper: keeper.to_string(),
            goal: Uint256::from(goal),
            deadline: DEADLINE,
        };
        reason(instantiate(deps.as_mut(), env.clone(), info, start))?;
        Ok(Chain {
            storage: deps.storage,
            env,
            coins: BTreeMap::new(),
        })
    }

    /// Lets someone have coins that the contract collects.
    pub fn with(self, name: &str, amount: u128) -> Chain {
        self.with_kind(name, amount, COIN)
    }

    pub fn with_kind(mut self, name: &str, amount: u128, kind: &str) -> Chain {
        self.coins.insert((account(name), kind.to_string()), amount);
        self
    }

    /// Moves the time to the deadline.
    pub fn wait(&mut self) {
        self.env.block.time = DEADLINE;
    }

    pub fn coins_of(&self, name: &str) -> u128 {
        self.amount(&account(name), COIN)
    }

    pub fn coins_of_contract(&self) -> u128 {
        self.amount(&self.env.contract.address, COIN)
    }

    /// Calls the contract. What a failed call has changed is undone, and the reason is returned.
    pub fn call(
        &mut self,
        name: &str,
        funds: &[(u128, &str)],
        message: Execute,
    ) -> Result<(), Reason> {
        let storage = copy(&self.storage);
        let coins = self.coins.clone();
        let funds = funds.iter().map(|(amount, kind)| Coin::new(*amount, *kind));
        let called = self.try_call(account(name), funds.collect(), message);
        if called.is_err() {
            self.storage = storage;
            self.coins = coins;
        }
        called
    }

    fn try_call(&mut self, sender: Addr, funds: Vec<Coin>, message: Execute) -> Result<(), Reason> {
        let contract = self.env.contract.address.clone();
        self.send(&sender, &contract, &funds)?;
        let message = from_json(to_json_vec(&message).unwrap()).unwrap();
        let mut deps = mock_dependencies();
        deps.storage = std::mem::take(&mut self.storage);
        let info = MessageInfo { sender, funds };
        let answer = execute(deps.as_mut(), self.env.clone(), info, message);
        self.storage = deps.storage;
        for sub in reason(answer)?.messages {
            let CosmosMsg::Bank(BankMsg::Send { to_address, amount }) = sub.msg else {
                panic!("the contract only sends coins");
            };
            self.send(&contract, &Addr::unchecked(to_address), &amount)?;
        }
        Ok(())
    }

    fn amount(&self, account: &Addr, kind: &str) -> u128 {
        let key = (account.clone(), kind.to_string());
        self.coins.get(&key).copied().unwrap_or_default()
    }

    fn send(&mut self, from: &Addr, to: &Addr, coins: &[Coin]) -> Result<(), Reason> {
        for coin in coins {
            let amount = coin.amount.to_string().parse::<u128>().unwrap();
            let left = self.amount(from, &coin.denom).checked_sub(amount);
            let left = left.ok_or(Reason::NotEnoughCoins)?;
            self.coins.insert((from.clone(), coin.denom.clone()), left);
            let more = self.amount(to, &coin.denom) + amount;
            self.coins.insert((to.clone(), coin.denom.clone()), more);
        }
        Ok(())
    }
}

/// Why a call has failed.
#[derive(Debug, PartialEq)]
pub enum Reason {
    Refused(Refused),
    NotEnoughCoins,
    Other(String),
}

fn reason<T>(answer: StdResult<T>) -> Result<T, Reason> {
    use cosmwasm_std::StdResultExt;
    answer
        .unwrap_std_error()
        .map_err(|error| match error.downcast() {
            Ok(refused) => Reason::Refused(*refused),
            Err(other) => Reason::Other(other.to_string()),
        })
}

fn copy(storage: &MockStorage) -> MockStorage {
    let mut copy = MockStorage::new();
    for (key, value) in storage.range(None, None, Order::Ascending) {
        copy.set(&key, &value);
    }
    copy
}
