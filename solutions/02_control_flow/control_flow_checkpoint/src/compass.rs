//! Headings: `N`, `E`, `S` and `W`, clockwise.

/// The heading after the command `L` or `R`. Any other command leaves the heading as it is.
pub fn turned(heading: char, command: char) -> char {
    match (heading, command) {
        ('N', 'R') | ('S', 'L') => 'E',
        ('E', 'R') | ('W', 'L') => 'S',
        ('S', 'R') | ('N', 'L') => 'W',
        ('W', 'R') | ('E', 'L') => 'N',
        _ => heading,
    }
}

/// The place one tile ahead. Columns grow to the east, rows grow to the south.
pub fn ahead(column: i32, row: i32, heading: char) -> (i32, i32) {
    match heading {
        'N' => (column, row - 1),
        'E' => (column + 1, row),
        'S' => (column, row + 1),
        'W' => (column - 1, row),
        other => panic!("{other} is no heading"),
    }
}
