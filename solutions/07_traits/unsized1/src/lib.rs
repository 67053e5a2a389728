//! `ruler` never holds a `T`, only a reference to one, so it doesn't need `Sized`. Then `T` can be `str`, a slice, or a
//! `dyn Wide`.

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
pub fn ruler<T: Wide + ?Sized>(thing: &T) -> String {
    "-".repeat(thing.width())
}

/// A title, and a line below it.
pub fn underlined(title: &str) -> String {
    format!("{title}\n{}", ruler(title))
}
