//! A picture is one vector of characters, row after row:
//!
//! ```text
//!  #..      pixels: # . . # # #      index = y * width + x
//!  ###      width:  3
//! ```
//!
//! `draw` shows how you get the rows back. Write the other three methods in the same style: `mirrored` is what you
//! see in a mirror, `turned` turns the picture to the right, and `edges` counts the borders between different pixels.
//! A picture has at least one pixel.

/// A picture in characters.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    width: usize,
    pixels: Vec<char>,
}

impl Picture {
    /// Reads a picture from lines of the same length.
    pub fn new(lines: &[&str]) -> Picture {
        Picture {
            width: lines.first().map_or(0, |line| line.chars().count()),
            pixels: lines.iter().flat_map(|line| line.chars()).collect(),
        }
    }

    /// The rows from top to bottom.
    fn rows(&self) -> impl DoubleEndedIterator<Item = &[char]> {
        self.pixels.chunks(self.width)
    }

    /// The picture as one line per row.
    pub fn draw(&self) -> Vec<String> {
        self.rows().map(|row| row.iter().collect()).collect()
    }

    /// The picture with left and right swapped.
    pub fn mirrored(&self) -> Picture {
        todo!("swap left and right")
    }

    /// The picture, turned to the right by 90 degrees: the lowest row becomes the first column.
    pub fn turned(&self) -> Picture {
        todo!("turn it to the right")
    }

    /// The number of pixels that differ from their right neighbor in the same row.
    pub fn edges(&self) -> usize {
        todo!("count the edges")
    }
}
