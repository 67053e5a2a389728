//! The index decides on which side the partner is, and the count decides whether there is one. What
//! the proof says itself is never believed: it only has hashes, as many as there must be.

mod hash;
mod tree;

pub use hash::Hash;
pub use tree::{leaf, pair, proof, root};

/// Whether the photo has this index in the album with this root.
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
            hash = if index.is_multiple_of(2) {
                pair(&hash, partner)
            } else {
                pair(partner, &hash)
            };
        }
        index /= 2;
        count = count.div_ceil(2);
    }
    partners.next().is_none() && hash == *root
}
