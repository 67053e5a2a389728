//! Two islands find a block at the same time, and the chain has two ends. Which one counts? The one with more work, in
//! all blocks from the first one to that end together. If both have the same, it's the one that was there first.
//!
//! ```text
//!  first ── a ── b        b counts
//!        └─ c ── d        as much work: b still counts
//! ```
//!
//! Let `insert` take in a block after any block that is known. Its payments have to be valid there, so check them with
//! the ledger after its parent. When another end has more work, the chain is *reorganized*: `tip` and `ledger` are
//! those of the new end. Add `path()`, which returns the IDs from the first block to the tip as a `Vec<Hash>`.

use chain_node::{Block, Chain, Hash, Refusal, Transaction, lock};

mod support;

use support::pay;

const DIFFICULTY: u32 = 2;

/// The first block, which Ada mined.
fn first() -> Block {
    Block::mine(Hash::of(b"the sea"), lock("ada"), vec![], DIFFICULTY)
}

/// Inserts a block after another one, and returns it.
#[track_caller]
fn insert(chain: &mut Chain, parent: &Block, miner: &str, payments: &[Transaction]) -> Block {
    let block = Block::mine(parent.id(), lock(miner), payments.to_vec(), DIFFICULTY);
    assert_eq!(chain.insert(block.clone()), Ok(()));
    block
}

fn balances(chain: &Chain) -> [u64; 3] {
    ["ada", "bob", "cyd"].map(|owner| chain.ledger().balance(lock(owner)))
}

fn ids(blocks: &[&Block]) -> Vec<Hash> {
    blocks.iter().map(|block| block.id()).collect()
}

#[test]
fn the_path_leads_from_the_first_block_to_the_tip() {
    let mut chain = Chain::new(first());
    assert_eq!(chain.path(), ids(&[&first()]));
    let a = insert(&mut chain, &first(), "bob", &[]);
    let b = insert(&mut chain, &a, "cyd", &[]);
    assert_eq!(chain.path(), ids(&[&first(), &a, &b]));
}

#[test]
fn the_first_of_two_equal_ends_counts() {
    let mut chain = Chain::new(first());
    let a = insert(&mut chain, &first(), "bob", &[]);
    let b = insert(&mut chain, &first(), "cyd", &[]);
    assert_eq!(chain.tip(), a.id());
    let c = insert(&mut chain, &b, "cyd", &[]);
    insert(&mut chain, &a, "bob", &[]);
    assert_eq!(chain.tip(), c.id());
}

#[test]
fn the_end_with_more_work_takes_over() {
    let mut chain = Chain::new(first());
    let a = insert(&mut chain, &first(), "bob", &[]);
    insert(&mut chain, &a, "bob", &[]);
    let c = insert(&mut chain, &first(), "cyd", &[]);
    let d = insert(&mut chain, &c, "cyd", &[]);
    assert_eq!(balances(&chain), [50, 100, 0]);
    let e = insert(&mut chain, &d, "ada", &[]);
    assert_eq!(chain.path(), ids(&[&first(), &c, &d, &e]));
    assert_eq!(balances(&chain), [100, 0, 100]);
}

#[test]
fn work_counts_and_not_length() {
    let mut chain = Chain::new(first());
    let hard = Block::mine(first().id(), lock("bob"), vec![], DIFFICULTY + 2);
    assert_eq!(chain.insert(hard.clone()), Ok(()));
    let mut end = first();
    for _ in 0..4 {
        end = insert(&mut chain, &end, "cyd", &[]);
        assert_eq!(chain.tip(), hard.id(), "four easy blocks are equal at most");
    }
    end = insert(&mut chain, &end, "cyd", &[]);
    assert_eq!(chain.tip(), end.id());
}

#[test]
fn luck_is_not_work() {
    let mut chain = Chain::new(first());
    let mut lucky = Block::mine(first().id(), lock("bob"), vec![], DIFFICULTY);
    while lucky.id().zero_bits() < DIFFICULTY + 4 {
        lucky.nonce += 1;
    }
    assert_eq!(chain.insert(lucky), Ok(()));
    let harder = Block::mine(first().id(), lock("cyd"), vec![], DIFFICULTY + 1);
    let tip = harder.id();
    assert_eq!(chain.insert(harder), Ok(()));
    assert_eq!(chain.tip(), tip);
}

#[test]
fn the_old_end_can_come_back() {
    let mut chain = Chain::new(first());
    let a = insert(&mut chain, &first(), "bob", &[]);
    let b = insert(&mut chain, &first(), "cyd", &[]);
    insert(&mut chain, &b, "cyd", &[]);
    let c = insert(&mut chain, &a, "bob", &[]);
    let d = insert(&mut chain, &c, "bob", &[]);
    assert_eq!(chain.path(), ids(&[&first(), &a, &c, &d]));
    assert_eq!(balances(&chain), [50, 150, 0]);
}

#[test]
fn the_same_shells_can_be_spent_once_in_each_branch() {
    let mut chain = Chain::new(first());
    let [to_bob, to_cyd] =
        ["bob", "cyd"].map(|owner| pay(&[(first().reward(), "ada")], &[(owner, 50)]));
    insert(&mut chain, &first(), "ada", &[to_bob]);
    let b = insert(&mut chain, &first(), "ada", &[to_cyd]);
    assert_eq!(balances(&chain), [50, 50, 0]);
    insert(&mut chain, &b, "ada", &[]);
    assert_eq!(
        balances(&chain),
        [100, 0, 50],
        "the payment to Bob is undone"
    );
}

#[test]
fn a_block_is_checked_with_the_ledger_of_its_branch() {
    let mut chain = Chain::new(first());
    let a = insert(&mut chain, &first(), "bob", &[]);
    let b = insert(&mut chain, &first(), "cyd", &[]);
    let elsewhere = pay(&[(a.reward(), "bob")], &[("cyd", 50)]);
    let bad = Block::mine(b.id(), lock("cyd"), vec![elsewhere], DIFFICULTY);
    let refusal = Refusal::Missing(a.reward());
    assert_eq!(chain.insert(bad.clone()), Err(refusal));
    let behind = Block::mine(bad.id(), lock("cyd"), vec![], DIFFICULTY);
    let refusal = Refusal::UnknownParent(bad.id());
    assert_eq!(chain.insert(behind), Err(refusal));
    assert_eq!(chain.tip(), a.id());
}

#[test]
fn a_branch_spends_its_own_rewards() {
    let mut chain = Chain::new(first());
    insert(&mut chain, &first(), "bob", &[]);
    let b = insert(&mut chain, &first(), "cyd", &[]);
    let payment = pay(&[(b.reward(), "cyd")], &[("ada", 50)]);
    insert(&mut chain, &b, "cyd", &[payment]);
    assert_eq!(balances(&chain), [100, 0, 50]);
}
