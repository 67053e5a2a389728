//! A treasure map is drawn square by square, in characters: water, beaches and hills.
//!
//! The functions use `map[(row, column)]`, but the compiler doesn't know what that means for a `Map` (E0608).
//! Implement `Index<(usize, usize)>` for reading and `IndexMut<(usize, usize)>` for writing. A square outside the map
//! panics, as it does for a vector; `position` finds the right element of the vector, and checks the edge.

/// A map in rows of `width` squares each. All squares are in one vector, row after row.
pub struct Map {
    width: usize,
    height: usize,
    squares: Vec<char>,
}

impl Map {
    /// A map with nothing but water.
    pub fn of_water(width: usize, height: usize) -> Map {
        Map {
            width,
            height,
            squares: vec!['~'; width * height],
        }
    }

    /// Where this square is in the vector.
    fn position(&self, (row, column): (usize, usize)) -> usize {
        assert!(column < self.width, "the map has no column {column}");
        row * self.width + column
    }
}

/// Adds an island around a square that isn't at the edge: a hill, with a beach on all sides.
pub fn add_island(map: &mut Map, (row, column): (usize, usize)) {
    for beach_row in row - 1..=row + 1 {
        for beach_column in column - 1..=column + 1 {
            map[(beach_row, beach_column)] = '.';
        }
    }
    map[(row, column)] = '^';
}

/// The map as a string, one line per row.
pub fn draw(map: &Map) -> String {
    let mut text = String::new();
    for row in 0..map.height {
        for column in 0..map.width {
            text.push(map[(row, column)]);
        }
        text.push('\n');
    }
    text
}
