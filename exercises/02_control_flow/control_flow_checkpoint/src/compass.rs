//! Headings: `N`, `E`, `S` and `W`, clockwise.

/// The heading after the command `L` or `R`. Any other command leaves the heading as it is.
fn turned(heading: char, command: char) -> char {
    todo!("turn {heading} by {command}")
}

/// The place one tile ahead. Columns grow to the east, rows grow to the south.
fn ahead(column: i32, row: i32, heading: char) -> (i32, i32) {
    match heading {
        'N' => (column, row - 1),
        'E' => (column + 1, row),
        'S' => (column, row + 1),
        'W' => (column - 1, row),
        other => panic!("{other} is no heading"),
    }
}
