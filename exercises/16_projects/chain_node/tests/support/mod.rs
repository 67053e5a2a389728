//! Makes payments.

use chain_node::{Input, OutPoint, Output, Transaction, lock};

/// A transaction that spends these outputs, each with its secret, and pays these amounts to those with these secrets.
pub fn pay(from: &[(OutPoint, &str)], to: &[(&str, u64)]) -> Transaction {
    let inputs = from.iter().map(|&(spends, secret)| Input {
        spends,
        secret: secret.to_owned(),
    });
    let outputs = to.iter().map(|&(secret, amount)| Output {
        amount,
        lock: lock(secret),
    });
    Transaction {
        inputs: inputs.collect(),
        outputs: outputs.collect(),
    }
}
