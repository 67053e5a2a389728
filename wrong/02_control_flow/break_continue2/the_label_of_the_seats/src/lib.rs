//! The label is in front of the inner loop.

/// The first row (counted from 1) with this many free seats side by side, or 0; and how many rows before it were too
/// full.
pub fn find_row(plan: &[&str], wanted: usize) -> (usize, usize) {
    let mut found = 0;
    let mut too_full = 0;
    for (index, &row) in plan.iter().enumerate() {
        let mut side_by_side = 0;
        'rows: for seat in row.chars() {
            match seat {
                '.' => side_by_side += 1,
                'r' => continue 'rows,
                _ => side_by_side = 0,
            }
            if side_by_side == wanted {
                found = index + 1;
                break 'rows;
            }
        }
        too_full += 1;
    }
    (found, too_full)
}
