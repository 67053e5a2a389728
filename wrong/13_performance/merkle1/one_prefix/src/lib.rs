//! Hashes the same byte before photos and pairs, so a pair can still pass as a photo.

mod hash;

pub use hash::{Hash, hash};

pub fn root(photos: &[&[u8]]) -> Hash {
    let mut row: Vec<Hash> = photos.iter().map(|photo| hash(&[&[0], photo])).collect();
    while row.len() > 1 {
        row = row
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => hash(&[&[0], left, right]),
                rest => rest[0],
            })
            .collect();
    }
    row[0]
}
