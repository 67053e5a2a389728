//! A group wants to sit side by side in a cinema. In the plan of a row, `.` is a free seat and `x` is a taken one. An
//! `r` means that the row is reserved: the search leaves the row there, and the row doesn't count at all.
//!
//! The labels that `continue` and `break` refer to are missing. Write each label in front of the right loop, and
//! leave the two jumps as they are.

/// The first row (counted from 1) with this many free seats side by side, or 0; and how many rows before it were too
/// full.
pub fn find_row(plan: &[&str], wanted: usize) -> (usize, usize) {
    let mut found = 0;
    let mut too_full = 0;
    for (index, &row) in plan.iter().enumerate() {
        let mut side_by_side = 0;
        for seat in row.chars() {
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
