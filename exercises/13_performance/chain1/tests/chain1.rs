use chain1::{Block, ORIGIN, first_fault, mine, zero_bits};

const DIFFICULTY: u32 = 6;

/// A valid chain of these results.
fn chain(results: &[&str]) -> Vec<Block> {
    let mut previous = ORIGIN;
    let mut chain = Vec::new();
    for result in results {
        let block = mine(previous, result, DIFFICULTY);
        previous = block.hash();
        chain.push(block);
    }
    chain
}

#[test]
fn a_chain_that_was_mined_is_valid() {
    for games in 0..10 {
        let chain = chain(&["Ada beats Bob"; 10][..games]);
        assert_eq!(first_fault(&chain, DIFFICULTY), None);
    }
}

#[test]
fn a_changed_result_is_noticed() {
    let mut chain = chain(&["Ada beats Bob", "Bob beats Cyd", "a draw"]);
    let old = &chain[1];
    chain[1] = mine(old.previous, "Cyd beats Bob", DIFFICULTY);
    let fault = first_fault(&chain, DIFFICULTY);
    assert_eq!(
        fault,
        Some(2),
        "the block after it has the hash of the old one"
    );
}

#[test]
fn a_block_without_work_is_noticed() {
    let chain = chain(&["Ada beats Bob", "Bob beats Cyd"]);
    let mut lazy = mine(chain[1].hash(), "a draw", DIFFICULTY);
    while zero_bits(&lazy.hash()) >= DIFFICULTY {
        lazy.nonce += 1;
    }
    let chain = [&chain[..], &[lazy]].concat();
    assert_eq!(first_fault(&chain, DIFFICULTY), Some(2));
    assert_eq!(first_fault(&chain, 0), None);
}

#[test]
fn the_first_of_several_faults_counts() {
    let mut chain = chain(&["Ada beats Bob", "Bob beats Cyd", "a draw", "Cyd beats Ada"]);
    chain[1].previous = ORIGIN;
    chain[3].previous = ORIGIN;
    assert_eq!(first_fault(&chain, DIFFICULTY), Some(1));
    assert_eq!(first_fault(&chain, 256), Some(0), "there's no work at all");
}

#[test]
fn one_bit_more_is_more_work() {
    let block = mine(ORIGIN, "Ada beats Bob", 9);
    let bits = zero_bits(&block.hash());
    assert_eq!(first_fault(std::slice::from_ref(&block), bits), None);
    assert_eq!(first_fault(&[block], bits + 1), Some(0));
}

#[test]
fn the_first_block_has_nothing_before_it() {
    let chain = chain(&["Ada beats Bob", "a draw"]);
    assert_eq!(first_fault(&chain[1..], DIFFICULTY), Some(0));
}
