//! Lets the sum of the new outputs start over at 0.

use std::collections::{HashMap, HashSet};

use crate::{Block, Hash, OutPoint, Output, REWARD, Transaction, lock};

/// Why something isn't taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The transaction spends nothing.
    NoInputs,
    /// This output doesn't exist, or is spent already.
    Missing(OutPoint),
    /// The secret doesn't open the lock of this output.
    WrongSecret(OutPoint),
    /// The new outputs are worth more than those that are spent.
    Overspent,
    /// The block is in the chain already.
    Known,
    /// The hash of the block begins with fewer zero bits than the block says.
    NoWork,
    /// The block is less difficult than the first one.
    TooEasy,
    /// The block before this one isn't known.
    UnknownParent(Hash),
}

/// All unspent outputs.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    unspent: HashMap<OutPoint, Output>,
}

impl Ledger {
    /// Adds an output.
    pub fn add(&mut self, name: OutPoint, output: Output) {
        self.unspent.insert(name, output);
    }

    /// How many shells this lock protects.
    pub fn balance(&self, lock: Hash) -> u64 {
        let outputs = self.unspent.values().filter(|output| output.lock == lock);
        outputs.map(|output| output.amount).sum()
    }

    /// Takes in a transaction, and returns its fee: what is left of the inputs.
    pub fn apply(&mut self, transaction: &Transaction) -> Result<u64, Refusal> {
        let fee = self.fee(transaction)?;
        for input in &transaction.inputs {
            self.unspent.remove(&input.spends);
        }
        for (index, output) in (0..).zip(&transaction.outputs) {
            self.add(transaction.output(index), output.clone());
        }
        Ok(fee)
    }

    /// Takes in all transactions of a block, and pays its miner. If that fails, the ledger is of no use anymore.
    pub fn apply_block(&mut self, block: &Block) -> Result<(), Refusal> {
        let mut fees = 0;
        for transaction in &block.transactions {
            fees += self.apply(transaction)?;
        }
        self.pay(block, fees);
        Ok(())
    }

    /// Pays the miner of a block.
    pub fn pay(&mut self, block: &Block, fees: u64) {
        let (amount, lock) = (REWARD + fees, block.miner);
        self.add(block.reward(), Output { amount, lock });
    }

    /// The fee of a transaction, if it's valid.
    fn fee(&self, transaction: &Transaction) -> Result<u64, Refusal> {
        if transaction.inputs.is_empty() {
            return Err(Refusal::NoInputs);
        }
        let mut spent = HashSet::new();
        let mut available = 0_u128;
        for input in &transaction.inputs {
            let name = input.spends;
            let output = self.unspent.get(&name).ok_or(Refusal::Missing(name))?;
            if !spent.insert(name) {
                return Err(Refusal::Missing(name));
            }
            if output.lock != lock(&input.secret) {
                return Err(Refusal::WrongSecret(name));
            }
            available += u128::from(output.amount);
        }
        let amounts = transaction.outputs.iter().map(|output| output.amount);
        let needed = amounts.fold(0, u64::wrapping_add);
        let fee = available.checked_sub(u128::from(needed));
        // A fee is part of what miners once got, so one that doesn't fit isn't real.
        fee.and_then(|fee| u64::try_from(fee).ok())
            .ok_or(Refusal::Overspent)
    }
}
