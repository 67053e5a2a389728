//! An orchestra gets one sheet of music and needs one for every player. Each `clone` costs time at the copier.
//!
//! For four players, three copies are enough: the sheet itself can lie on a stand, too. Make `hand_out` copy no
//! more than that. `sheet.rs` counts the copies and is not yours to change.

mod sheet;

pub use sheet::{Sheet, copies_made};

/// Returns one sheet for each player.
pub fn hand_out(sheet: Sheet, players: usize) -> Vec<Sheet> {
    let mut stands = Vec::new();
    for _ in 0..players {
        stands.push(sheet.clone());
    }
    stands
}
