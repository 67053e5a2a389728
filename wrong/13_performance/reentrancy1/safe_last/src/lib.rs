//! The safe changes only after the guest was called.

use std::cell::RefCell;
use std::collections::HashMap;

/// Someone else's contract, which can do what it likes when it's paid.
pub trait Guest {
    fn name(&self) -> &str;
    /// Takes coins, or returns `false`. It may call the bank.
    fn receive(&self, bank: &Bank, coins: u32) -> bool;
}

#[derive(Debug, PartialEq)]
pub enum Refused {
    TooLittle,
    NotTaken,
}

pub struct Bank {
    balances: RefCell<HashMap<String, u32>>,
    safe: RefCell<u32>,
}

impl Bank {
    /// A bank with these balances. All coins are in one safe.
    pub fn new(balances: &[(&str, u32)]) -> Bank {
        let names = balances
            .iter()
            .map(|(name, coins)| (name.to_string(), *coins));
        Bank {
            balances: RefCell::new(names.collect()),
            safe: RefCell::new(balances.iter().map(|(_, coins)| coins).sum()),
        }
    }

    pub fn balance(&self, name: &str) -> u32 {
        self.balances.borrow().get(name).copied().unwrap_or(0)
    }

    /// The coins in the safe.
    pub fn safe(&self) -> u32 {
        *self.safe.borrow()
    }

    /// Adds to a balance.
    fn deposit(&self, name: &str, coins: u32) {
        *self
            .balances
            .borrow_mut()
            .entry(name.to_string())
            .or_default() += coins;
    }

    /// Pays coins to a guest.
    pub fn withdraw(&self, guest: &dyn Guest, coins: u32) -> Result<(), Refused> {
        let name = guest.name();
        let rest = self.balance(name).checked_sub(coins);
        let rest = rest.ok_or(Refused::TooLittle)?;
        self.balances.borrow_mut().insert(name.to_string(), rest);
        if !guest.receive(self, coins) {
            self.deposit(name, coins);
            return Err(Refused::NotTaken);
        }
        *self.safe.borrow_mut() -= coins;
        Ok(())
    }
}
