//! An orchestra gets one printed sheet of music and needs one for every player. Each `clone` costs time at the copier.
//!
//! For four players, three copies are enough, because one of them can have the printed sheet. Don't let `hand_out`
//! make more copies than that. `sheet.rs` counts the copies. Leave it as it is.

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
