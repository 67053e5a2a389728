//! `Medium`: where findings are shown, and how wide lines fit there.

use crate::ui::terminal::{Style, cut, wrap_hanging};

/// Where findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// Printed once.
    Paper,
    /// On a screen that scrolls, beside a page that has everything that was printed.
    Screen {
        /// Whether lines that are too wide are wrapped. Otherwise they are cut.
        wraps: bool,
    },
}

impl Medium {
    /// A line of text no wider than `width`, with the rows after its first one indented by `hang`.
    pub(super) fn fit(self, line: &str, width: usize, hang: usize, style: Style) -> Vec<String> {
        match self {
            Self::Screen { wraps: false } => vec![cut(line, width, style.ellipsis())],
            _ => wrap_hanging(line, width, hang),
        }
    }
}
