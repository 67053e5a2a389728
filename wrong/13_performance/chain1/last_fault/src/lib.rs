//! One pass: each block is hashed once, and what it says is compared with what was computed, never with what another
//! block says about itself. `position` ends at the first fault.

mod block;

pub use block::{Block, Hash, ORIGIN, mine, zero_bits};

/// The index of the first block that isn't valid or doesn't belong there.
pub fn first_fault(chain: &[Block], difficulty: u32) -> Option<usize> {
    let mut previous = ORIGIN;
    let mut fault = None;
    for (index, block) in chain.iter().enumerate() {
        let fits = block.previous == previous;
        previous = block.hash();
        if !fits || zero_bits(&previous) < difficulty {
            fault = Some(index);
        }
    }
    fault
}
