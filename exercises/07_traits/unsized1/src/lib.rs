//! A menu is drawn with characters, and each title is underlined with a line of the same width. A string has a width,
//! and so has a row of columns.
//!
//! `ruler` should work for everything that's `Wide`, but it doesn't compile for a `str`: the size of a `str` isn't known
//! at compile time. `ruler` has only a reference, so it doesn't have to know. Say so in its bounds.

/// Something that takes some columns on paper.
pub trait Wide {
    fn width(&self) -> usize;
}

impl Wide for str {
    fn width(&self) -> usize {
        self.chars().count()
    }
}

/// Columns side by side, with a space between them.
impl Wide for [usize] {
    fn width(&self) -> usize {
        let mut width = self.len().saturating_sub(1);
        for column in self {
            width += column;
        }
        width
    }
}

/// A line as wide as the thing.
pub fn ruler<T: Wide>(thing: &T) -> String {
    "-".repeat(thing.width())
}

/// A title, and a line below it.
pub fn underlined(title: &str) -> String {
    format!("{title}\n{}", ruler(title))
}
