//! Chess clubs keep one list of results. An old result can't be changed in secret: each block has the hash of the
//! block before it, and a hash is valid only if it begins with enough zero bits. To find such a hash you have to
//! try one nonce after another, for this block and for all blocks after it.
//!
//! Finding valid blocks works: see `src/block.rs`. Write `first_fault`, with which every club checks the chains it
//! receives.

mod block;

pub use block::{Block, Hash, ORIGIN, mine, zero_bits};

/// The index of the first block that isn't valid or doesn't belong there.
pub fn first_fault(chain: &[Block], difficulty: u32) -> Option<usize> {
    todo!("compare what each block says with what is before it")
}
