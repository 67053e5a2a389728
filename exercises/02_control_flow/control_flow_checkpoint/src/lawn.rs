//! The plan of a lawn, one string per row: `.` is grass, `#` a hedge, `~` a pond, `S` the station.

/// The tile at this position. There's a hedge around the lawn, on all four sides.
fn at(plan: &[&str], column: i32, row: i32) -> char {
    todo!("look at {column}, {row} of {} rows", plan.len())
}

/// The column and row of the first station, from the top row to the bottom row; (0, 0) if there is none.
fn station(plan: &[&str]) -> (i32, i32) {
    todo!("search {} rows", plan.len())
}
