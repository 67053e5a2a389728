//! A picture is one vector of characters, row after row. `turned` turns it to the right:
//!
//! ```text
//!  picture   turned     pixels: # . . # # #
//!    #..       ##       width:  3
//!    ###       #.       index = y * width + x
//!              #.
//! ```
//!
//! `draw` and `mirrored` show how you get the rows back, and how `flat_map` joins what you make of each row. `edges`
//! counts too many, because it forgets about rows. Fix it, and write `turned`. A picture has at least one pixel.

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
        let pixels = self.rows().flat_map(|row| row.iter().rev().copied());
        Picture {
            width: self.width,
            pixels: pixels.collect(),
        }
    }

    /// The number of pixels that differ from their right neighbor in the same row.
    pub fn edges(&self) -> usize {
        let pairs = self.pixels.windows(2);
        pairs.filter(|pair| pair[0] != pair[1]).count()
    }

    /// The picture, turned to the right by 90 degrees: the lowest row becomes the first column.
    pub fn turned(&self) -> Picture {
        todo!("turn it to the right")
    }
}
