//! A small cinema has three rows of four seats; `true` means "taken". Row and seat are counted from 0 here.

/// The plan after one seat was booked.
pub fn book(mut plan: [[bool; 4]; 3], row: usize, seat: usize) -> [[bool; 4]; 3] {
    // `let mut booked_row = plan[row];` would copy the row: this writes into the plan itself.
    plan[row][seat] = true;
    plan
}

/// A plan of the large hall, on which every seat is free, or every seat is taken.
pub fn large_hall(taken: bool) -> [[bool; 24]; 15] {
    [[taken; 24]; 15]
}
