mod sheet;

pub use sheet::{Sheet, copies_made};

/// Returns one sheet for each player.
pub fn hand_out(sheet: Sheet, players: usize) -> Vec<Sheet> {
    let mut stands = Vec::new();
    for _ in 1..players {
        stands.push(sheet.clone());
    }
    stands.push(sheet);
    stands
}
