//! The contract with a few members.

use cosmwasm_std::testing::{MockApi, MockQuerier, MockStorage, mock_dependencies, mock_env};
use cosmwasm_std::{Addr, MessageInfo, OwnedDeps, Uint256, coins};
use cosmwasm2::{COIN, Execute, Pool, execute, instantiate, pool, shares_of};

pub struct Fund(OwnedDeps<MockStorage, MockApi, MockQuerier>);

fn info(name: &str, amount: u64) -> MessageInfo {
    let sender = account(name);
    let funds = match amount {
        0 => Vec::new(),
        amount => coins(u128::from(amount), COIN),
    };
    MessageInfo { sender, funds }
}

fn account(name: &str) -> Addr {
    MockApi::default().addr_make(name)
}

impl Fund {
    pub fn new() -> Fund {
        let mut deps = mock_dependencies();
        let began = instantiate(deps.as_mut(), mock_env(), info("Ada", 0), ());
        began.expect("the contract begins");
        Fund(deps)
    }

    /// Whether the contract does what it's asked to.
    pub fn call(&mut self, name: &str, amount: u64, message: Execute) -> bool {
        execute(self.0.as_mut(), mock_env(), info(name, amount), message).is_ok()
    }

    pub fn deposit(&mut self, name: &str, amount: u64) -> bool {
        self.call(name, amount, Execute::Deposit {})
    }

    pub fn win(&mut self, amount: u64) -> bool {
        self.call("jury", amount, Execute::Win {})
    }

    pub fn withdraw(&mut self, name: &str, amount: u64) -> bool {
        let coins = Uint256::from(amount);
        self.call(name, 0, Execute::Withdraw { coins })
    }

    pub fn pool(&self) -> Pool {
        pool(self.0.as_ref()).expect("there's a pool")
    }

    pub fn shares_of(&self, name: &str) -> Uint256 {
        shares_of(self.0.as_ref(), &account(name)).expect("members have shares")
    }
}
