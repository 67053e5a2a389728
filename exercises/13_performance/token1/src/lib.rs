//! A token of a language school, with which you pay for lessons. This contract is correct. Your task is in
//! `tests/token1.rs`.

use std::collections::BTreeMap;

pub type Account = u8;

#[derive(Debug, PartialEq)]
pub enum Refused {
    TooLittle,
    TooMuch,
}

/// Who has how many tokens. The sum of all balances is the supply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Token {
    balances: BTreeMap<Account, u8>,
    supply: u8,
}

impl Token {
    pub fn balance(&self, account: Account) -> u8 {
        self.balances.get(&account).copied().unwrap_or(0)
    }

    pub fn supply(&self) -> u8 {
        self.supply
    }

    /// Makes new tokens. There are never more than 255, and what is refused changes nothing.
    pub fn mint(&mut self, to: Account, amount: u8) -> Result<(), Refused> {
        let supply = self.supply.checked_add(amount).ok_or(Refused::TooMuch)?;
        self.supply = supply;
        *self.balances.entry(to).or_default() += amount;
        Ok(())
    }

    /// Moves tokens from one account to another, or to the same one, which changes nothing.
    pub fn transfer(&mut self, from: Account, to: Account, amount: u8) -> Result<(), Refused> {
        let rest = self.balance(from).checked_sub(amount);
        let rest = rest.ok_or(Refused::TooLittle)?;
        self.balances.insert(from, rest);
        *self.balances.entry(to).or_default() += amount;
        Ok(())
    }

    /// Destroys tokens.
    pub fn burn(&mut self, from: Account, amount: u8) -> Result<(), Refused> {
        let rest = self.balance(from).checked_sub(amount);
        let rest = rest.ok_or(Refused::TooLittle)?;
        self.balances.insert(from, rest);
        self.supply -= amount;
        Ok(())
    }
}
