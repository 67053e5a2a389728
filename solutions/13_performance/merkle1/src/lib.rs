//! One byte in front of everything that is hashed says what it is. This is the tree that the logs of all web
//! certificates use. A pattern for slices tells a pair from a single hash.

mod hash;

pub use hash::{Hash, hash};

/// The root of an album. There is at least one photo.
pub fn root(photos: &[&[u8]]) -> Hash {
    let mut row: Vec<Hash> = photos.iter().map(|photo| hash(&[&[0], photo])).collect();
    while row.len() > 1 {
        row = row
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => hash(&[&[1], left, right]),
                rest => rest[0],
            })
            .collect();
    }
    row[0]
}
