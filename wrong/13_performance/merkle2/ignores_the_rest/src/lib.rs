//! Stops at the root and doesn't look whether the proof ends there too.

mod hash;
mod tree;

pub use hash::Hash;
pub use tree::{leaf, pair, proof, root};

pub fn is_in_album(
    root: &Hash,
    mut count: usize,
    photo: &[u8],
    mut index: usize,
    proof: &[Hash],
) -> bool {
    if index >= count {
        return false;
    }
    let mut partners = proof.iter();
    let mut hash = leaf(photo);
    while count > 1 {
        if index ^ 1 < count {
            let Some(partner) = partners.next() else {
                return false;
            };
            hash = if index % 2 == 0 {
                pair(&hash, partner)
            } else {
                pair(partner, &hash)
            };
        }
        index /= 2;
        count = count.div_ceil(2);
    }
    hash == *root
}
