//! Directions: `N`, `E`, `S` and `W`, clockwise.

/// The direction after the command `L` or `R`. Any other command leaves the direction as it is.
fn turned(direction: char, command: char) -> char {
    todo!("turn {direction} by {command}")
}

/// The position one tile ahead. Columns grow to the east, rows grow to the south.
fn ahead(column: i32, row: i32, direction: char) -> (i32, i32) {
    match direction {
        'N' => (column, row - 1),
        'E' => (column + 1, row),
        'S' => (column, row + 1),
        'W' => (column - 1, row),
        other => panic!("{other} isn't a direction"),
    }
}
