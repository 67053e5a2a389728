//! Never inserts after the last byte.

use std::ops::Range;

use crate::Random;

/// A copy of the input with one change.
pub fn mutate(random: &mut Random, input: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    match random.below(6) {
        0 if !bytes.is_empty() => {
            let position = random.below(bytes.len());
            bytes[position] ^= 1 << random.below(8);
        }
        1 if !bytes.is_empty() => {
            let position = random.below(bytes.len());
            bytes[position] = byte(random);
        }
        2 => {
            bytes.drain(range(random, input.len()));
        }
        3 => {
            let range = range(random, input.len());
            bytes.splice(range.end..range.end, input[range].iter().copied());
        }
        4 => {
            bytes.truncate(random.below(input.len() + 1));
            bytes.extend(&other[random.below(other.len() + 1)..]);
        }
        _ => bytes.insert(random.below(input.len().max(1)), byte(random)),
    }
    bytes
}

fn byte(random: &mut Random) -> u8 {
    random.number().to_le_bytes()[0]
}

/// Any range of this many bytes, also an empty one.
fn range(random: &mut Random, length: usize) -> Range<usize> {
    let ends = [random.below(length + 1), random.below(length + 1)];
    ends[0].min(ends[1])..ends[0].max(ends[1])
}
