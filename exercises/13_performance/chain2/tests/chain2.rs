use chain2::{Block, Chain, Change, Id};

/// Inserts a block, and returns what it changed.
fn insert(chain: &mut Chain, parent: Id, id: Id, work: u64) -> Change {
    chain.insert(Block { id, parent, work })
}

fn moved(undone: &[Id], applied: &[Id]) -> Change {
    Change::Moved {
        undone: undone.to_vec(),
        applied: applied.to_vec(),
    }
}

#[test]
fn a_block_at_the_end_is_applied() {
    let mut chain = Chain::new(1);
    assert_eq!(insert(&mut chain, 1, 2, 10), moved(&[], &[2]));
    assert_eq!(insert(&mut chain, 2, 3, 10), moved(&[], &[3]));
}

#[test]
fn the_first_of_two_equal_chains_counts() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 10);
    assert_eq!(insert(&mut chain, 1, 4, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 2, 3, 10), moved(&[], &[3]));
}

#[test]
fn a_heavier_chain_takes_over() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 10);
    insert(&mut chain, 2, 3, 10);
    assert_eq!(insert(&mut chain, 1, 4, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 4, 5, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 5, 6, 10), moved(&[3, 2], &[4, 5, 6]));
}

#[test]
fn what_both_chains_share_is_not_undone() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 10);
    insert(&mut chain, 2, 3, 10);
    insert(&mut chain, 3, 4, 10);
    assert_eq!(insert(&mut chain, 3, 5, 11), moved(&[4], &[5]));
}

#[test]
fn work_counts_and_not_length() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 100);
    assert_eq!(insert(&mut chain, 1, 3, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 3, 4, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 4, 5, 10), Change::Stored);
    assert_eq!(insert(&mut chain, 5, 6, 90), moved(&[2], &[3, 4, 5, 6]));
}

#[test]
fn work_that_needs_more_than_64_bits_is_added_up() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, u64::MAX);
    assert_eq!(insert(&mut chain, 2, 3, u64::MAX), moved(&[], &[3]));
    assert_eq!(insert(&mut chain, 1, 4, u64::MAX), Change::Stored);
    assert_eq!(insert(&mut chain, 4, 5, u64::MAX), Change::Stored);
    assert_eq!(insert(&mut chain, 5, 6, 1), moved(&[3, 2], &[4, 5, 6]));
}

#[test]
fn the_old_chain_can_come_back() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 10);
    assert_eq!(insert(&mut chain, 1, 3, 11), moved(&[2], &[3]));
    assert_eq!(insert(&mut chain, 2, 4, 10), moved(&[3], &[2, 4]));
}

#[test]
fn a_block_without_a_parent_is_refused() {
    let mut chain = Chain::new(1);
    assert_eq!(insert(&mut chain, 7, 8, 10), Change::Refused);
    assert_eq!(insert(&mut chain, 8, 9, 10), Change::Refused);
    assert_eq!(
        insert(&mut chain, 9, 9, 10),
        Change::Refused,
        "its own parent"
    );
    assert_eq!(insert(&mut chain, 1, 2, 10), moved(&[], &[2]));
}

#[test]
fn a_block_that_is_known_is_refused() {
    let mut chain = Chain::new(1);
    insert(&mut chain, 1, 2, 10);
    assert_eq!(insert(&mut chain, 2, 2, 50), Change::Refused);
    assert_eq!(insert(&mut chain, 1, 1, 50), Change::Refused);
}
