//! The plan of a lawn, one string per row: `.` is grass, `#` a hedge, `~` a pond, `S` the station.

/// The tile at this position. There's a hedge around the lawn, on all four sides.
pub fn at(plan: &[&str], column: i32, row: i32) -> char {
    for (y, &line) in plan.iter().enumerate() {
        for (x, tile) in line.chars().enumerate() {
            if (x as i32, y as i32) == (column, row) {
                return tile;
            }
        }
    }
    // Every position that the loops don't reach is outside, including negative ones.
    '#'
}

/// The column and row of the first station, from the top row to the bottom row; (0, 0) if there is none.
pub fn station(plan: &[&str]) -> (i32, i32) {
    for (row, &line) in plan.iter().enumerate() {
        for (column, tile) in line.chars().enumerate() {
            if tile == 'S' {
                return (column as i32, row as i32);
            }
        }
    }
    (0, 0)
}
