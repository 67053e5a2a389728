//! `Page`: a screen of text that scrolls. Lessons, explanations, diffs, help, summaries and questions are pages.

use super::legend::{KeyHint, legend, stack};
use crate::ui::terminal::{Size, Style, cut};

/// A screen of text that scrolls.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The heading.
    pub title: &'a str,
    /// The text, wrapped for the width of the screen.
    pub lines: &'a [String],
    /// The first line that is shown. If it's past the end, the last page is shown.
    pub offset: usize,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
}

impl Page<'_> {
    /// How many lines of the text fit on the screen.
    pub fn rows(&self, size: Size, style: Style) -> usize {
        let (head, foot) = self.frame(size, style);
        size.height.saturating_sub(head + foot.len()).max(1)
    }

    /// The offset of the last page.
    pub fn last(&self, size: Size, style: Style) -> usize {
        self.lines.len().saturating_sub(self.rows(size, style))
    }

    /// The screen: exactly `size.height` lines, none wider than `size.width`.
    pub fn screen(&self, size: Size, style: Style) -> Vec<String> {
        let (head, foot) = self.frame(size, style);
        let rows = self.rows(size, style);
        let offset = self.offset.min(self.last(size, style));
        let mut top = Vec::new();
        if head > 0 {
            let end = (offset + rows).min(self.lines.len());
            let seen = if rows < self.lines.len() {
                format!(
                    "  {}",
                    style.dim(&format!("{}-{end} of {}", offset + 1, self.lines.len()))
                )
            } else {
                String::new()
            };
            top.push(cut(
                &format!("{}{seen}", style.strong(self.title)),
                size.width,
                style.ellipsis(),
            ));
            top.push(String::new());
        }
        top.extend(
            self.lines
                .iter()
                .skip(offset)
                .take(rows)
                .map(|line| cut(line, size.width, style.ellipsis())),
        );
        stack(top, foot, size)
    }

    /// How many rows are above the text, and the lines below it. A very small terminal shows only the text.
    fn frame(&self, size: Size, style: Style) -> (usize, Vec<String>) {
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
        let page = Page {
            title: "Move semantics",
            lines: &lines,
            offset,
            keys: &keys,
        };
        page.screen(Size { width: 30, height }, Style::PLAIN)
            .join("\n")
    }

    #[test]
    fn a_page_shows_the_position_in_the_text() {
        assert_eq!(
            page(2, 8),
            "Move semantics  3-6 of 9\n\nline 3\nline 4\nline 5\nline 6\n\nj down   q back"
        );
        assert_eq!(
            page(99, 8),
            "Move semantics  6-9 of 9\n\nline 6\nline 7\nline 8\nline 9\n\nj down   q back"
        );
        assert_eq!(page(0, 14).lines().next(), Some("Move semantics"));
    }

    #[test]
    fn a_tiny_page_shows_only_text() {
        assert_eq!(page(1, 3), "line 2\nline 3\nline 4");
        assert_eq!(
            page(0, 5),
            "line 1\nline 2\nline 3\nline 4\nj down   q back"
        );
    }
}
