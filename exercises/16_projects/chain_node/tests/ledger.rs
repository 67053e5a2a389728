//! The ledger is the set of all *unspent outputs*. Each is an amount of shells under a lock, which is the hash of a
//! secret. A transaction spends some outputs as a whole and makes new ones, which `Transaction::output` names. The new
//! ones may be worth less than the spent ones: the difference is the fee.
//!
//! Write `Ledger::apply`. Each input has to name an unspent output and have the right secret, and no output is spent
//! twice, not even by one transaction. A transaction that is refused changes nothing. `Refusal` has the reasons.

use chain_node::{Hash, Ledger, OutPoint, Output, Refusal, Transaction, lock};

mod support;

use support::pay;

/// The name of an output that was there from the beginning.
fn shells(number: u32) -> OutPoint {
    OutPoint {
        source: Hash::of(b"the beach"),
        index: number,
    }
}

/// Ada owns output 0 with 50 shells and output 1 with 20, and Bob owns output 2 with 7.
fn ledger() -> Ledger {
    let mut ledger = Ledger::default();
    for (number, owner, amount) in [(0, "ada", 50), (1, "ada", 20), (2, "bob", 7)] {
        let lock = lock(owner);
        ledger.add(shells(number), Output { amount, lock });
    }
    ledger
}

fn balances(ledger: &Ledger) -> [u64; 2] {
    ["ada", "bob"].map(|owner| ledger.balance(lock(owner)))
}

/// Checks that the ledger refuses the transaction for this reason, and that nothing changes.
#[track_caller]
fn refused(transaction: &Transaction, reason: Refusal) {
    let mut ledger = ledger();
    assert_eq!(ledger.apply(transaction), Err(reason));
    assert_eq!(balances(&ledger), [70, 7], "nothing changes");
    let everything = [(shells(0), "ada"), (shells(1), "ada"), (shells(2), "bob")];
    let later = ledger.apply(&pay(&everything, &[("ada", 77)]));
    assert_eq!(later, Ok(0), "every output is still unspent");
}

#[test]
fn a_payment_returns_the_change_and_leaves_a_fee() {
    let mut ledger = ledger();
    let payment = pay(&[(shells(0), "ada")], &[("bob", 30), ("ada", 15)]);
    assert_eq!(ledger.apply(&payment), Ok(5));
    assert_eq!(balances(&ledger), [20 + 15, 7 + 30]);
}

#[test]
fn several_outputs_are_spent_together() {
    let mut ledger = ledger();
    let payment = pay(&[(shells(0), "ada"), (shells(1), "ada")], &[("bob", 70)]);
    assert_eq!(ledger.apply(&payment), Ok(0));
    assert_eq!(balances(&ledger), [0, 77]);
}

#[test]
fn what_was_paid_can_be_spent() {
    let mut ledger = ledger();
    let payment = pay(&[(shells(0), "ada")], &[("ada", 10), ("bob", 40)]);
    let next = pay(&[(payment.output(1), "bob")], &[("ada", 39)]);
    assert_eq!(ledger.apply(&payment), Ok(0));
    assert_eq!(ledger.apply(&next), Ok(1));
    assert_eq!(balances(&ledger), [20 + 10 + 39, 7]);
}

#[test]
fn an_output_is_spent_only_once() {
    let mut ledger = ledger();
    let first = pay(&[(shells(0), "ada")], &[("bob", 50)]);
    let second = pay(&[(shells(0), "ada")], &[("ada", 50)]);
    assert_eq!(ledger.apply(&first), Ok(0));
    for again in [&first, &second] {
        let refusal = Refusal::Missing(shells(0));
        assert_eq!(ledger.apply(again), Err(refusal));
    }
    assert_eq!(balances(&ledger), [20, 57]);
}

#[test]
fn a_transaction_spends_an_output_only_once() {
    let twice = [(shells(1), "ada"), (shells(0), "ada"), (shells(1), "ada")];
    refused(&pay(&twice, &[("ada", 90)]), Refusal::Missing(shells(1)));
}

#[test]
fn an_output_has_to_exist() {
    let inputs = [(shells(0), "ada"), (shells(3), "ada")];
    refused(&pay(&inputs, &[("ada", 1)]), Refusal::Missing(shells(3)));
}

#[test]
fn shells_of_others_are_locked() {
    let inputs = [(shells(0), "ada"), (shells(2), "ada")];
    let theft = pay(&inputs, &[("ada", 57)]);
    refused(&theft, Refusal::WrongSecret(shells(2)));
}

#[test]
fn no_shells_are_made_of_nothing() {
    let outputs = [("ada", 40), ("bob", 11)];
    refused(&pay(&[(shells(0), "ada")], &outputs), Refusal::Overspent);
}

#[test]
fn a_sum_that_is_too_large_for_its_type_is_overspent() {
    let outputs = [("bob", u64::MAX), ("bob", 1), ("ada", 50)];
    refused(&pay(&[(shells(0), "ada")], &outputs), Refusal::Overspent);
}

#[test]
fn a_transaction_has_to_spend_something() {
    refused(&pay(&[], &[("bob", 0)]), Refusal::NoInputs);
}
