//! Counts zero bytes instead of bits.

mod block;

pub use block::{Block, Hash, ORIGIN, mine, zero_bits};

/// The index of the first block that isn't valid or doesn't belong there.
pub fn first_fault(chain: &[Block], difficulty: u32) -> Option<usize> {
    let mut previous = ORIGIN;
    chain.iter().position(|block| {
        let fits = block.previous == previous;
        previous = block.hash();
        !fits || (zero_bits(&previous) / 8 * 8) < difficulty
    })
}
