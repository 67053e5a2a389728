//! Make it visible. Add a method `draw` to `Chain` that returns all blocks as a tree that grows to the right: a
//! `String` of rows, each with a line break at its end.
//!
//! ```text
//! 8f1e ── 02c4 ── 77b0 *
//!      ├─ 5a11 ── 9d3c
//!      │       └─ c0f2
//!      └─ e4e4
//! ```
//!
//! A block is shown by its ID, and the tip with ` *` after it. After each block come those that follow it: first the
//! one that counts, then the others in the order in which they were inserted.

use chain_node::{Block, Chain, Hash, lock};

const DIFFICULTY: u32 = 2;

/// A chain whose blocks have names of four letters.
struct Named {
    chain: Chain,
    blocks: Vec<(&'static str, Block)>,
}

/// A chain with these blocks: the name of each, after the name of its parent.
fn chain(first: &'static str, others: &[(&'static str, &'static str)]) -> Named {
    let block = Block::mine(Hash::of(b"the sea"), lock(first), vec![], DIFFICULTY);
    let mut named = Named {
        chain: Chain::new(block.clone()),
        blocks: vec![(first, block)],
    };
    for &(parent, name) in others {
        let known = named.blocks.iter().find(|(known, _)| *known == parent);
        let previous = known.expect("a block that is there").1.id();
        let block = Block::mine(previous, lock(name), vec![], DIFFICULTY);
        assert_eq!(named.chain.insert(block.clone()), Ok(()));
        named.blocks.push((name, block));
    }
    named
}

/// Checks the picture, with the names instead of the IDs.
#[track_caller]
fn looks(named: &Named, rows: &[&str]) {
    let mut picture = named.chain.draw();
    for (name, block) in &named.blocks {
        picture = picture.replace(&block.id().to_string(), name);
    }
    let expected: String = rows.iter().map(|row| format!("{row}\n")).collect();
    assert!(
        picture == expected,
        "expected\n{expected}but it is\n{picture}"
    );
}

#[test]
fn one_block_is_a_row() {
    looks(&chain("reef", &[]), &["reef *"]);
}

#[test]
fn blocks_without_a_fork_are_a_row() {
    let row = [("reef", "crab"), ("crab", "gull")];
    looks(&chain("reef", &row), &["reef ── crab ── gull *"]);
}

#[test]
fn a_fork_has_a_second_row() {
    let fork = [("reef", "crab"), ("crab", "gull"), ("reef", "palm")];
    looks(
        &chain("reef", &fork),
        &["reef ── crab ── gull *", "     └─ palm"],
    );
}

#[test]
fn what_counts_is_in_the_first_row() {
    let fork = [("reef", "palm"), ("reef", "crab"), ("crab", "gull")];
    looks(
        &chain("reef", &fork),
        &["reef ── crab ── gull *", "     └─ palm"],
    );
}

#[test]
fn others_keep_the_order_of_their_arrival() {
    let fork = [
        ("reef", "crab"),
        ("reef", "palm"),
        ("reef", "kelp"),
        ("reef", "clam"),
    ];
    looks(
        &chain("reef", &fork),
        &[
            "reef ── crab *",
            "     ├─ palm",
            "     ├─ kelp",
            "     └─ clam",
        ],
    );
}

#[test]
fn a_fork_can_be_anywhere() {
    let fork = [
        ("reef", "crab"),
        ("crab", "gull"),
        ("gull", "wave"),
        ("crab", "palm"),
        ("palm", "kelp"),
    ];
    looks(
        &chain("reef", &fork),
        &[
            "reef ── crab ── gull ── wave *",
            "             └─ palm ── kelp",
        ],
    );
}

#[test]
fn a_branch_can_fork_again() {
    let fork = [
        ("reef", "palm"),
        ("palm", "kelp"),
        ("palm", "clam"),
        ("reef", "sand"),
        ("reef", "crab"),
        ("crab", "gull"),
        ("gull", "wave"),
        ("crab", "foam"),
    ];
    looks(
        &chain("reef", &fork),
        &[
            "reef ── crab ── gull ── wave *",
            "     │       └─ foam",
            "     ├─ palm ── kelp",
            "     │       └─ clam",
            "     └─ sand",
        ],
    );
}
