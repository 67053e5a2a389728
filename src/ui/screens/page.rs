//! `Page`: a screen of text that scrolls. Lessons, explanations, diffs, help, summaries and questions are pages.

use super::legend::{KeyHint, legend, stack};
use super::window::{Frame, Window};
use crate::ui::terminal::{Size, Style, cut};

/// A screen of text that scrolls.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The heading.
    pub title: &'a str,
    /// The text, and how far it's scrolled.
    pub window: Window<'a>,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
    /// What is typed in the last row in place of the keys, such as a search.
    pub prompt: Option<&'a str>,
}

impl Page<'_> {
    /// The screen: exactly `size.height` lines, none wider than `size.width`.
    pub fn frame(&self, size: Size, style: Style) -> Frame {
        let (head, foot) = self.around(size, style);
        let rows = size.height.saturating_sub(head + foot.len()).max(1);
        let mut top = Vec::new();
        if head > 0 {
            let seen = self.window.position(rows);
            let seen = seen.map(|seen| format!("  {}", style.dim(&seen)));
            top.push(cut(
                &format!("{}{}", style.strong(self.title), seen.unwrap_or_default()),
                size.width,
                style.ellipsis(),
            ));
            top.push(String::new());
        }
        top.extend(self.window.shown(rows, size.width, style));
        Frame {
            screen: stack(top, foot, size),
            rows,
            last: self.window.last(rows),
            stops: Vec::new(),
            matches: self.window.matches(),
        }
    }

    /// How many rows are above the text, and the lines below it. A very small terminal shows only the text.
    fn around(&self, size: Size, style: Style) -> (usize, Vec<String>) {
        let mut foot = match self.prompt {
            Some(prompt) => vec![cut(prompt, size.width, style.ellipsis())],
            None => legend(self.keys, size.width, style),
        };
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
            window: Window {
                lines: &lines,
                offset,
                search: "",
            },
            keys: &keys,
            prompt: None,
        };
        page.frame(Size { width: 30, height }, Style::PLAIN)
            .screen
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
