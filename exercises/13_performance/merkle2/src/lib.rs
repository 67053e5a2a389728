//! Someone shows you one photo and says that it's number `index` of an album with `count` photos. You don't have
//! the album, only its root: 32 bytes. The proof has the partner of the hash in each row, from the
//! bottom up.
//!
//! ```text
//!           root = h(01, 23)          to prove photo 2:
//!          /                \         3, then 01
//!        01                  23
//!       /  \                /  \
//!      0    1              2    3
//! ```
//!
//! Write `is_in_album`. A hash without a partner moves up unchanged. Believe nothing: proofs come from strangers.

mod hash;
mod tree;

pub use hash::Hash;
pub use tree::{leaf, pair, proof, root};

/// Whether the photo has this index in the album with this root.
pub fn is_in_album(root: &Hash, count: usize, photo: &[u8], index: usize, proof: &[Hash]) -> bool {
    todo!("from the photo's hash up to the root")
}
