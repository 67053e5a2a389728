//! `Page`: a screen of text that scrolls: lessons, explanations, differences, help, summaries, questions.

use console::Key;

use super::legend::{KeyHint, legend, stack};
use super::{Size, Style, cut};

/// A screen of text that scrolls.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// What it is.
    pub title: &'a str,
    /// The text, wrapped for the width of the screen.
    pub lines: &'a [String],
    /// The first line that is shown; more than there is shows the end.
    pub offset: usize,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
}

/// A way to scroll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scroll {
    /// One line down, or one row of a list.
    Down,
    /// One line up.
    Up,
    /// One screen down.
    PageDown,
    /// One screen up.
    PageUp,
    /// To the beginning.
    Home,
    /// To the end.
    End,
}

impl Scroll {
    /// The way that a key asks for.
    pub fn of(key: &Key) -> Option<Self> {
        Some(match key {
            Key::Char('j') | Key::ArrowDown => Self::Down,
            Key::Char('k') | Key::ArrowUp => Self::Up,
            Key::Char(' ') | Key::PageDown => Self::PageDown,
            Key::Char('b') | Key::PageUp => Self::PageUp,
            Key::Char('g') | Key::Home => Self::Home,
            Key::Char('G') | Key::End => Self::End,
            _ => return None,
        })
    }

    /// Where `at` comes to, between 0 and `last`, where a screen has `rows` rows.
    pub fn from(self, at: usize, last: usize, rows: usize) -> usize {
        // Two rows stay in sight, so that the eye finds its place again.
        let page = rows.saturating_sub(2).max(1);
        let at = at.min(last);
        let to = match self {
            Self::Down => at + 1,
            Self::Up => at.saturating_sub(1),
            Self::PageDown => at + page,
            Self::PageUp => at.saturating_sub(page),
            Self::Home => 0,
            Self::End => last,
        };
        to.min(last)
    }
}

impl Page<'_> {
    /// How many lines of the text are seen at once.
    pub fn rows(&self, size: Size, style: Style) -> usize {
        let (head, foot) = self.surroundings(size, style);
        size.height.saturating_sub(head + foot.len()).max(1)
    }

    /// The greatest offset that makes sense.
    pub fn last(&self, size: Size, style: Style) -> usize {
        self.lines.len().saturating_sub(self.rows(size, style))
    }

    /// The screen: exactly `size.height` lines, none wider than `size.width`.
    pub fn screen(&self, size: Size, style: Style) -> Vec<String> {
        let (head, foot) = self.surroundings(size, style);
        let rows = self.rows(size, style);
        let offset = self.offset.min(self.last(size, style));
        let mut top = Vec::new();
        if head > 0 {
            let end = (offset + rows).min(self.lines.len());
            let seen = if rows < self.lines.len() {
                format!("  {}", style.dim(&format!("{}-{end} of {}", offset + 1, self.lines.len())))
            } else {
                String::new()
            };
            top.push(cut(&format!("{}{seen}", style.strong(self.title)), size.width, style.ellipsis()));
            top.push(String::new());
        }
        top.extend(self.lines.iter().skip(offset).take(rows).map(|line| cut(line, size.width, style.ellipsis())));
        stack(top, foot, size)
    }

    /// Rows above the text, and the lines below it: none where the terminal is too small for more than the text.
    fn surroundings(&self, size: Size, style: Style) -> (usize, Vec<String>) {
        let mut foot = legend(self.keys, size.width, style);
        if size.height < 6 + foot.len() {
            foot.truncate(usize::from(size.height > 4));
            return (0, foot);
        }
        foot.insert(0, String::new());
        (2, foot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(offset: usize, height: usize) -> String {
        let lines: Vec<String> = (1..=9).map(|number| format!("line {number}")).collect();
        let keys = [("j", "down"), ("q", "back")];
        let page = Page { title: "Move semantics", lines: &lines, offset, keys: &keys };
        page.screen(Size { width: 30, height }, Style::PLAIN).join("\n")
    }

    #[test]
    fn a_page_shows_where_one_is() {
        assert_eq!(page(2, 8), "Move semantics  3-6 of 9\n\nline 3\nline 4\nline 5\nline 6\n\nj down   q back");
        assert_eq!(page(99, 8), "Move semantics  6-9 of 9\n\nline 6\nline 7\nline 8\nline 9\n\nj down   q back");
        assert_eq!(page(0, 14).lines().next(), Some("Move semantics"));
    }

    #[test]
    fn a_tiny_page_is_all_text() {
        assert_eq!(page(1, 3), "line 2\nline 3\nline 4");
        assert_eq!(page(0, 5), "line 1\nline 2\nline 3\nline 4\nj down   q back");
    }

    #[test]
    fn scrolling_stays_within_the_text() {
        assert_eq!(Scroll::Down.from(5, 5, 4), 5);
        assert_eq!(Scroll::Up.from(0, 5, 4), 0);
        assert_eq!(Scroll::PageDown.from(0, 50, 10), 8);
        assert_eq!(Scroll::PageUp.from(9, 50, 1), 8);
        assert_eq!(Scroll::End.from(0, 7, 3), 7);
        assert_eq!(Scroll::Home.from(99, 7, 3), 0);
        assert_eq!(Scroll::of(&Key::Char(' ')), Some(Scroll::PageDown));
        assert_eq!(Scroll::of(&Key::Char('x')), None);
    }
}
