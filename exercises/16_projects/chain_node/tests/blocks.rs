//! Of two payments with the same shells, the first one counts. Blocks record which was first, and each block takes work,
//! so it's expensive to change the past.
//!
//! Add `Block` with the public fields `previous: Hash`, `miner: Hash`, `transactions: Vec<Transaction>`,
//! `difficulty: u32` and `nonce: u64`, and the derives of `Transaction`. Its methods:
//!
//! - `id` returns the hash of the bytes of `previous`, `miner`, the ID of each transaction, `difficulty` and `nonce`.
//!   Numbers are in little-endian order.
//! - `has_work` returns whether the ID begins with at least `difficulty` zero bits.
//! - `mine(previous, miner, transactions, difficulty)` makes the block with the lowest nonce that gives it its work.
//! - `work` returns how many hashes that takes on average, as a `u128`: 1, and twice as many for each bit.
//! - `reward` returns the `OutPoint` of the shells that the miner gets: output 0 of the block's ID.

use chain_node::{Block, Hash, OutPoint, Transaction, lock};

mod support;

use support::pay;

/// A payment of this many shells from Ada to Bob.
fn payment(amount: u64) -> Transaction {
    let source = Hash::of(b"the beach");
    pay(
        &[(OutPoint { source, index: 0 }, "ada")],
        &[("bob", amount)],
    )
}

/// A block with two payments, mined by Cyd.
fn block(difficulty: u32) -> Block {
    let payments = vec![payment(5), payment(6)];
    Block::mine(Hash::of(b"before"), lock("cyd"), payments, difficulty)
}

#[test]
fn the_id_is_the_hash_of_all_fields() {
    let block = Block {
        nonce: 0x0102_0304_0506,
        ..block(3)
    };
    let payments = [payment(5).id(), payment(6).id()];
    let bytes = [
        block.previous.as_bytes().as_slice(),
        block.miner.as_bytes(),
        payments[0].as_bytes(),
        payments[1].as_bytes(),
        &[3, 0, 0, 0],
        &[6, 5, 4, 3, 2, 1, 0, 0],
    ];
    assert_eq!(block.id(), Hash::of(&bytes.concat()));
}

#[test]
fn a_mined_block_has_its_work() {
    for difficulty in 0..=8 {
        let block = block(difficulty);
        assert!(
            block.id().zero_bits() >= difficulty,
            "difficulty {difficulty}"
        );
        assert!(block.has_work(), "difficulty {difficulty}");
    }
}

#[test]
fn mining_changes_only_the_nonce() {
    let block = block(7);
    assert_eq!(block.previous, Hash::of(b"before"));
    assert_eq!(block.miner, lock("cyd"));
    assert_eq!(block.transactions, [payment(5), payment(6)]);
    assert_eq!(block.difficulty, 7);
}

#[test]
fn mining_finds_the_first_nonce() {
    let mut block = block(7);
    while block.nonce > 0 {
        block.nonce -= 1;
        assert!(!block.has_work(), "nonce {} is enough", block.nonce);
    }
}

#[test]
fn one_zero_bit_too_few_is_not_enough() {
    for (difficulty, is_enough) in [(2, true), (3, true), (4, false)] {
        let mut block = block(difficulty);
        while block.id().zero_bits() != 3 {
            block.nonce += 1;
        }
        assert_eq!(block.has_work(), is_enough, "3 bits for {difficulty}");
    }
}

#[test]
fn a_payment_cannot_be_changed_without_new_work() {
    let mut block = block(10);
    block.transactions[1] = payment(60);
    assert!(!block.has_work());
}

#[test]
fn each_bit_doubles_the_work() {
    let work = [0, 1, 5, 70].map(|difficulty| {
        let block = Block {
            difficulty,
            ..block(0)
        };
        block.work()
    });
    assert_eq!(work, [1, 2, 32, 1 << 70]);
}

#[test]
fn the_reward_is_named_after_the_block() {
    let block = block(4);
    let source = block.id();
    assert_eq!(block.reward(), OutPoint { source, index: 0 });
}
