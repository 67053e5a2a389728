//! A small cinema has three rows of four seats; `true` means "taken". Rows and seats are counted from 0 here.
//!
//! Someone books a seat, and it stays free. Where does the `true` go? Fix `book`. Then complete `large_hall`: it has
//! 15 rows of 24 seats, too many to write out.

/// The plan after one more seat has been booked.
pub fn book(plan: [[bool; 4]; 3], row: usize, seat: usize) -> [[bool; 4]; 3] {
    let mut booked_row = plan[row];
    booked_row[seat] = true;
    plan
}

/// A plan of the large hall where every seat is free, or every seat is taken.
pub fn large_hall(taken: bool) -> [[bool; 24]; 15] {
    todo!("a plan where `taken` is {taken} for every seat")
}
