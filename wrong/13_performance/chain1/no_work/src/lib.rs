//! Checks the links, but not the work.

mod block;

pub use block::{Block, Hash, ORIGIN, mine, zero_bits};

/// The index of the first block that isn't valid or doesn't belong there.
pub fn first_fault(chain: &[Block], difficulty: u32) -> Option<usize> {
    let mut previous = ORIGIN;
    chain.iter().position(|block| {
        let fits = block.previous == previous;
        previous = block.hash();
        !fits
    })
}
