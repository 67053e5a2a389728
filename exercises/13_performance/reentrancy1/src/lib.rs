//! On a blockchain, contracts call each other, and a contract that is paid may run code. Here, a bank for a board game pays
//! a guest by calling `receive`. A clever guest calls `withdraw` again, from there, before the bank has
//! finished. In 2016, 60 million dollars left a contract like that.
//!
//! Make `withdraw` safe: first all checks, then all changes of your own state, and the call to others last. If the
//! guest doesn't take the coins, add them to the balance again: it may have changed in the meantime.

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

    /// Pays coins to a guest.
    pub fn withdraw(&self, guest: &dyn Guest, coins: u32) -> Result<(), Refused> {
        let balance = self.balance(guest.name());
        if balance < coins {
            return Err(Refused::TooLittle);
        }
        *self.safe.borrow_mut() -= coins;
        if !guest.receive(self, coins) {
            *self.safe.borrow_mut() += coins;
            return Err(Refused::NotTaken);
        }
        let rest = balance - coins;
        self.balances
            .borrow_mut()
            .insert(guest.name().to_string(), rest);
        Ok(())
    }
}
