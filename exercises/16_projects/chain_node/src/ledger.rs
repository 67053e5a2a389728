//! Who owns what: the outputs that nothing has spent yet.

use std::collections::HashMap;

use crate::{Hash, OutPoint, Output, Transaction};

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
        todo!("check everything, then spend the inputs and add the outputs")
    }
}
