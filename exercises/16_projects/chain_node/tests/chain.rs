//! In a chain, each block names the one before. Add `REWARD`, a `u64` of 50 shells, and `Chain`:
//!
//! - `Chain::new(first)` takes the first block, which has no transactions. All nodes have the same one, so it isn't
//!   checked.
//! - `insert(block)` takes in the next block, or returns a `Refusal`. Its transactions are applied in their order. The
//!   miner of each block, also of the first one, gets `REWARD` and all fees, as the output that `Block::reward` names.
//! - `tip()` returns the ID of the last block, and `ledger()` a reference to the ledger after it.
//!
//! Blocks come from strangers. Add to `Refusal`: `Known`, `NoWork`, `TooEasy` for a block that is less difficult than
//! the first one, and `UnknownParent(Hash)`. Check for them in this order, then check the transactions. A block that is
//! refused changes nothing.

use chain_node::{Block, Chain, Hash, REWARD, Refusal, Transaction, lock};

mod support;

use support::pay;

const DIFFICULTY: u32 = 3;

/// The first block, which Ada mined.
fn first() -> Block {
    Block::mine(Hash::of(b"the sea"), lock("ada"), vec![], DIFFICULTY)
}

/// The next block of a chain, mined by Cyd.
fn next(chain: &Chain, transactions: &[Transaction]) -> Block {
    Block::mine(chain.tip(), lock("cyd"), transactions.to_vec(), DIFFICULTY)
}

/// Inserts the next block of a chain.
#[track_caller]
fn grow(chain: &mut Chain, transactions: &[Transaction]) -> Block {
    let block = next(chain, transactions);
    assert_eq!(chain.insert(block.clone()), Ok(()));
    block
}

fn balances(chain: &Chain) -> [u64; 3] {
    ["ada", "bob", "cyd"].map(|owner| chain.ledger().balance(lock(owner)))
}

/// Checks that a chain of one block refuses a block for this reason, and that nothing changes.
#[track_caller]
fn refused(block: Block, reason: Refusal) {
    let mut chain = Chain::new(first());
    assert_eq!(chain.insert(block), Err(reason));
    assert_eq!(chain.tip(), first().id(), "the tip stays");
    assert_eq!(balances(&chain), [REWARD, 0, 0], "nothing is paid");
    grow(&mut chain, &[pay(&[(first().reward(), "ada")], &[])]);
}

#[test]
fn the_first_block_pays_its_miner() {
    let chain = Chain::new(first());
    assert_eq!(chain.tip(), first().id());
    assert_eq!(balances(&chain), [50, 0, 0]);
}

#[test]
fn a_block_becomes_the_tip_and_pays_its_miner() {
    let mut chain = Chain::new(first());
    for blocks in 1..=3 {
        let block = grow(&mut chain, &[]);
        assert_eq!(chain.tip(), block.id());
        assert_eq!(balances(&chain), [50, 0, blocks * REWARD]);
    }
}

#[test]
fn the_miner_gets_the_fees() {
    let mut chain = Chain::new(first());
    let payment = pay(&[(first().reward(), "ada")], &[("ada", 30), ("bob", 18)]);
    let second = pay(&[(payment.output(0), "ada")], &[("bob", 29)]);
    grow(&mut chain, &[payment, second]);
    assert_eq!(balances(&chain), [0, 18 + 29, REWARD + 2 + 1]);
}

#[test]
fn a_reward_can_be_spent() {
    let mut chain = Chain::new(first());
    let block = grow(&mut chain, &[]);
    grow(
        &mut chain,
        &[pay(&[(block.reward(), "cyd")], &[("bob", 50)])],
    );
    assert_eq!(balances(&chain), [50, 50, 50]);
}

#[test]
fn transactions_are_applied_in_their_order() {
    let payment = pay(&[(first().reward(), "ada")], &[("bob", 50)]);
    let second = pay(&[(payment.output(0), "bob")], &[("cyd", 50)]);
    let missing = Refusal::Missing(payment.output(0));
    let block = next(&Chain::new(first()), &[second, payment]);
    refused(block, missing);
}

#[test]
fn nothing_is_spent_twice_in_a_block() {
    let reward = first().reward();
    let payments = ["bob", "ada"].map(|to| pay(&[(reward, "ada")], &[(to, 50)]));
    let block = next(&Chain::new(first()), &payments);
    refused(block, Refusal::Missing(reward));
}

#[test]
fn nothing_is_spent_again_in_a_later_block() {
    let mut chain = Chain::new(first());
    let reward = first().reward();
    let payments = ["bob", "ada"].map(|to| pay(&[(reward, "ada")], &[(to, 50)]));
    grow(&mut chain, &payments[..1]);
    let block = next(&chain, &payments[1..]);
    assert_eq!(chain.insert(block), Err(Refusal::Missing(reward)));
    assert_eq!(balances(&chain), [0, 50, REWARD]);
}

#[test]
fn a_block_needs_its_work() {
    let mut block = next(&Chain::new(first()), &[]);
    while block.has_work() {
        block.nonce += 1;
    }
    refused(block, Refusal::NoWork);
}

#[test]
fn a_block_that_boasts_has_no_work() {
    let mut block = next(&Chain::new(first()), &[]);
    block.difficulty = 300;
    refused(block, Refusal::NoWork);
}

#[test]
fn a_block_must_not_be_too_easy() {
    let block = Block::mine(first().id(), lock("cyd"), vec![], DIFFICULTY - 1);
    refused(block, Refusal::TooEasy);
}

#[test]
fn the_block_before_has_to_be_known() {
    let before = Hash::of(b"another sea");
    let block = Block::mine(before, lock("cyd"), vec![], DIFFICULTY);
    refused(block, Refusal::UnknownParent(before));
}

#[test]
fn the_work_is_checked_before_the_parent() {
    let before = Hash::of(b"another sea");
    let mut block = Block::mine(before, lock("cyd"), vec![], DIFFICULTY);
    while block.has_work() {
        block.nonce += 1;
    }
    refused(block, Refusal::NoWork);
}

#[test]
fn the_difficulty_is_checked_before_the_parent() {
    let before = Hash::of(b"another sea");
    let block = Block::mine(before, lock("cyd"), vec![], DIFFICULTY - 1);
    refused(block, Refusal::TooEasy);
}

#[test]
fn a_block_is_taken_in_only_once() {
    refused(first(), Refusal::Known);
    let mut chain = Chain::new(first());
    let block = grow(&mut chain, &[]);
    assert_eq!(chain.insert(block), Err(Refusal::Known));
    assert_eq!(balances(&chain), [50, 0, REWARD]);
}
