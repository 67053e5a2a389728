//! `let mut booked_row = plan[row];` would copy the row. Two indices write into the plan itself.

/// The plan after one more seat has been booked.
pub fn book(mut plan: [[bool; 4]; 3], row: usize, seat: usize) -> [[bool; 4]; 3] {
    plan[row][seat] = true;
    plan
}

/// A plan of the large hall where every seat is free, or every seat is taken.
pub fn large_hall(taken: bool) -> [[bool; 24]; 15] {
    [[taken; 24]; 15]
}
