//! The tree itself, and the side that proves something about it.

use crate::hash::{Hash, hash};

/// The hash of a photo.
pub fn leaf(photo: &[u8]) -> Hash {
    hash(&[&[0], photo])
}

/// The hash of two hashes.
pub fn pair(left: &Hash, right: &Hash) -> Hash {
    hash(&[&[1], left, right])
}

/// The row above this one. A last hash without a partner moves up unchanged.
fn above(row: &[Hash]) -> Vec<Hash> {
    row.chunks(2)
        .map(|hashes| match hashes {
            [left, right] => pair(left, right),
            rest => rest[0],
        })
        .collect()
}

/// The root of an album with at least one photo.
pub fn root(photos: &[&[u8]]) -> Hash {
    let mut row: Vec<Hash> = photos.iter().map(|photo| leaf(photo)).collect();
    while row.len() > 1 {
        row = above(&row);
    }
    row[0]
}

/// The proof that a photo is in the album: the partner in each row from below, if there is one.
pub fn proof(photos: &[&[u8]], mut index: usize) -> Vec<Hash> {
    let mut row: Vec<Hash> = photos.iter().map(|photo| leaf(photo)).collect();
    let mut partners = Vec::new();
    while row.len() > 1 {
        partners.extend(row.get(index ^ 1));
        row = above(&row);
        index /= 2;
    }
    partners
}
