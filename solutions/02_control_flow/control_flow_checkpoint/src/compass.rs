//! Directions: `N`, `E`, `S` and `W`, clockwise. One `match` on a tuple is a table that you can read.

/// The direction after the command `L` or `R`. Any other command leaves the direction as it is.
pub fn turned(direction: char, command: char) -> char {
    match (direction, command) {
        ('N', 'R') | ('S', 'L') => 'E',
        ('E', 'R') | ('W', 'L') => 'S',
        ('S', 'R') | ('N', 'L') => 'W',
        ('W', 'R') | ('E', 'L') => 'N',
        _ => direction,
    }
}

/// The position one tile ahead. Columns grow to the east, rows grow to the south.
pub fn ahead(column: i32, row: i32, direction: char) -> (i32, i32) {
    match direction {
        'N' => (column, row - 1),
        'E' => (column + 1, row),
        'S' => (column, row + 1),
        'W' => (column - 1, row),
        other => panic!("{other} isn't a direction"),
    }
}
