//! A transaction waits in a *pool* until it's in a block. Add `Node`:
//!
//! - `Node::new(first)` has a chain of this block, and `chain()` returns a reference to it.
//! - `submit(transaction)` lets a transaction wait, or returns the `Refusal`. It must be valid after all those that
//!   already wait: it may spend their outputs, but not what they spend.
//! - `waiting()` returns the IDs of those that wait as a `Vec<Hash>`, in their order.
//! - `insert(block)` inserts a block into the chain, or returns the `Refusal`. Afterwards the pool has what is still
//!   valid: first the transactions of blocks that no longer count, then those that waited before.
//! - `mine(miner)` makes a block of all that wait, as difficult as the first block, inserts it and returns it. The
//!   `miner` is a lock.

use chain_node::{Block, Hash, Node, Refusal, Transaction, lock};

mod support;

use support::pay;

/// The first block, which Ada mined.
fn first() -> Block {
    Block::mine(Hash::of(b"the sea"), lock("ada"), vec![], 3)
}

/// Ada pays the reward of the first block to someone.
fn ada_pays(to: &str) -> Transaction {
    pay(&[(first().reward(), "ada")], &[(to, 50)])
}

/// The new owner of what `payment` paid passes it on.
fn pass_on(payment: &Transaction, from: &str, to: &str) -> Transaction {
    pay(&[(payment.output(0), from)], &[(to, 50)])
}

/// A node with these transactions in its pool.
#[track_caller]
fn node(pool: &[&Transaction]) -> Node {
    let mut node = Node::new(first());
    for &transaction in pool {
        assert_eq!(node.submit(transaction.clone()), Ok(()));
    }
    node
}

/// Mines this many blocks on another island, and lets the node know them.
#[track_caller]
fn insert_others(node: &mut Node, transactions: &[&Transaction], count: usize) {
    let mut transactions: Vec<Transaction> = transactions.iter().copied().cloned().collect();
    let mut previous = first().id();
    for _ in 0..count {
        let block = Block::mine(previous, lock("cyd"), transactions, 3);
        previous = block.id();
        transactions = vec![];
        assert_eq!(node.insert(block), Ok(()));
    }
}

fn ids(transactions: &[&Transaction]) -> Vec<Hash> {
    let ids = transactions.iter().map(|transaction| transaction.id());
    ids.collect()
}

#[test]
fn a_transaction_waits_for_a_block() {
    let payment = ada_pays("bob");
    let node = node(&[&payment]);
    assert_eq!(node.waiting(), ids(&[&payment]));
    let ledger = node.chain().ledger();
    assert_eq!(ledger.balance(lock("bob")), 0, "it isn't in a block yet");
}

#[test]
fn a_block_takes_in_everything_that_waits() {
    let payment = ada_pays("bob");
    let next = pass_on(&payment, "bob", "dan");
    let mut node = node(&[&payment, &next]);
    let block = node.mine(lock("cyd"));
    assert_eq!(block.transactions, [payment, next]);
    assert_eq!(block.difficulty, 3);
    assert_eq!(node.chain().path(), [first().id(), block.id()]);
    assert_eq!(node.waiting(), []);
    let ledger = node.chain().ledger();
    assert_eq!(
        ["cyd", "dan"].map(|who| ledger.balance(lock(who))),
        [50, 50]
    );
}

#[test]
fn mining_goes_on_at_the_tip() {
    let mut node = node(&[]);
    let blocks = [(); 3].map(|()| node.mine(lock("cyd")).id());
    assert_eq!(node.chain().path()[1..], blocks);
}

#[test]
fn what_waits_cannot_be_spent_again() {
    let payment = ada_pays("bob");
    let mut node = node(&[&payment]);
    let refusal = Refusal::Missing(first().reward());
    assert_eq!(node.submit(ada_pays("ada")), Err(refusal));
    assert_eq!(node.submit(payment.clone()), Err(refusal), "the same again");
    assert_eq!(node.waiting(), ids(&[&payment]));
}

#[test]
fn a_refused_block_leaves_the_pool_alone() {
    let payment = ada_pays("bob");
    let mut node = node(&[&payment]);
    assert_eq!(node.insert(first()), Err(Refusal::Known));
    assert_eq!(node.waiting(), ids(&[&payment]));
}

#[test]
fn what_is_in_a_block_waits_no_longer() {
    let payment = ada_pays("bob");
    let next = pass_on(&payment, "bob", "dan");
    let mut node = node(&[&payment, &next]);
    insert_others(&mut node, &[&payment], 1);
    assert_eq!(node.waiting(), ids(&[&next]));
}

#[test]
fn what_a_block_makes_impossible_waits_no_longer() {
    let payment = ada_pays("bob");
    let next = pass_on(&payment, "bob", "dan");
    let mut node = node(&[&payment, &next]);
    insert_others(&mut node, &[&ada_pays("dan")], 1);
    assert_eq!(node.waiting(), []);
}

#[test]
fn after_a_block_new_transactions_can_wait() {
    let mut node = node(&[&ada_pays("bob")]);
    let other = ada_pays("dan");
    insert_others(&mut node, &[&other], 1);
    let next = pass_on(&other, "dan", "bob");
    assert_eq!(node.submit(next.clone()), Ok(()));
    assert_eq!(node.waiting(), ids(&[&next]));
}

#[test]
fn what_is_undone_waits_again() {
    let payment = ada_pays("bob");
    let next = pass_on(&payment, "bob", "dan");
    let last = pass_on(&next, "dan", "ada");
    let mut node = node(&[&payment]);
    node.mine(lock("ada"));
    assert_eq!(node.submit(next.clone()), Ok(()));
    node.mine(lock("ada"));
    assert_eq!(node.submit(last.clone()), Ok(()));
    insert_others(&mut node, &[], 3);
    assert_eq!(node.waiting(), ids(&[&payment, &next, &last]));
}

#[test]
fn what_is_in_the_other_branch_as_well_does_not_wait() {
    let payment = ada_pays("bob");
    let next = pass_on(&payment, "bob", "dan");
    let mut node = node(&[&payment, &next]);
    node.mine(lock("ada"));
    insert_others(&mut node, &[&payment], 2);
    assert_eq!(node.waiting(), ids(&[&next]));
}

#[test]
fn what_is_spent_in_the_other_branch_is_gone() {
    let payment = ada_pays("bob");
    let mut node = node(&[&payment]);
    node.mine(lock("ada"));
    assert_eq!(node.submit(pass_on(&payment, "bob", "dan")), Ok(()));
    insert_others(&mut node, &[&ada_pays("cyd")], 2);
    assert_eq!(node.waiting(), []);
    assert_eq!(node.chain().ledger().balance(lock("cyd")), 50 + 2 * 50);
}
