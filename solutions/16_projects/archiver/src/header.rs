//! Where the fields of a header are. It fills one block, and so do the pieces of a file's content.

use std::ops::Range;

pub const BLOCK: usize = 512;

pub type Block = [u8; BLOCK];

pub const NAME: Range<usize> = 0..100;
pub const MODE: Range<usize> = 100..108;
pub const USER: Range<usize> = 108..116;
pub const GROUP: Range<usize> = 116..124;
pub const SIZE: Range<usize> = 124..136;
pub const MODIFIED: Range<usize> = 136..148;
pub const CHECKSUM: Range<usize> = 148..156;
pub const KIND: usize = 156;
pub const TARGET: Range<usize> = 157..257;
pub const MAGIC: Range<usize> = 257..262;
pub const VERSION: Range<usize> = 263..265;
pub const PREFIX: Range<usize> = 345..500;

/// The sum of all bytes, as if the checksum itself were spaces.
pub fn checksum(block: &Block) -> u64 {
    let mut block = *block;
    block[CHECKSUM].fill(b' ');
    block.map(u64::from).iter().sum()
}
