//! `Style`: how things look on one terminal: colours, marks, links.
//!
//! Passed as a value, decided once. Whatever a colour says, a mark or a word says too.

use std::fmt::Write as _;
use std::path::Path;

use console::Style as Paint;

/// How things look on one terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether colours and bold are used.
    pub colour: bool,
    /// Whether marks beyond ASCII are used.
    pub unicode: bool,
    /// Whether paths become links that can be clicked (OSC 8).
    pub links: bool,
}

impl Style {
    /// Neither colour nor links nor marks beyond ASCII: for files, dumb terminals, and as a base for tests.
    #[cfg(test)]
    pub const PLAIN: Self = Self {
        colour: false,
        unicode: false,
        links: false,
    };

    fn paint(self, paint: &Paint, text: &str) -> String {
        if self.colour && !text.is_empty() {
            paint.clone().force_styling(true).apply_to(text).to_string()
        } else {
            text.to_owned()
        }
    }

    /// What passed.
    pub fn good(self, text: &str) -> String {
        self.paint(&Paint::new().green(), text)
    }

    /// What failed.
    pub fn bad(self, text: &str) -> String {
        self.paint(&Paint::new().red().bold(), text)
    }

    /// What deserves a look.
    pub fn warn(self, text: &str) -> String {
        self.paint(&Paint::new().yellow(), text)
    }

    /// Headings and names.
    pub fn strong(self, text: &str) -> String {
        self.paint(&Paint::new().bold(), text)
    }

    /// Words within a sentence that are set apart.
    pub fn emphasis(self, text: &str, bold: bool, italic: bool) -> String {
        let mut paint = Paint::new();
        if bold {
            paint = paint.bold();
        }
        if italic {
            paint = paint.italic();
        }
        self.paint(&paint, text)
    }

    /// What is secondary.
    pub fn dim(self, text: &str) -> String {
        self.paint(&Paint::new().dim(), text)
    }

    /// Keys, commands and places.
    pub fn accent(self, text: &str) -> String {
        self.paint(&Paint::new().cyan(), text)
    }

    /// The row under the cursor.
    pub fn chosen(self, text: &str) -> String {
        self.paint(&Paint::new().reverse(), text)
    }

    /// `✓`, in its colour.
    pub fn pass_mark(self) -> String {
        self.good(if self.unicode { "✓" } else { "ok" })
    }

    /// `✗`, in its colour.
    pub fn fail_mark(self) -> String {
        self.bad(if self.unicode { "✗" } else { "x" })
    }

    /// `–`, in its colour: neither passed nor failed.
    pub fn skip_mark(self) -> String {
        self.warn(if self.unicode { "–" } else { "-" })
    }

    /// The mark before the current exercise and the row under the cursor.
    pub fn pointer(self) -> &'static str {
        if self.unicode { "▸" } else { ">" }
    }

    /// The mark for text that was left out.
    pub fn ellipsis(self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }

    /// A bar of `width` columns, filled in proportion; full only when all is done.
    pub fn bar(self, done: usize, total: usize, width: usize) -> String {
        let filled = (done * width).checked_div(total).unwrap_or(0).min(width);
        let (full, empty) = if self.unicode {
            ("█", "░")
        } else {
            ("#", "-")
        };
        self.good(&full.repeat(filled)) + &self.dim(&empty.repeat(width - filled))
    }

    /// `shown`, which opens the file when clicked. `target` is absolute; otherwise there is no link.
    pub fn link(self, shown: &str, target: &Path) -> String {
        match target.to_str() {
            Some(path) if self.links && target.is_absolute() => {
                format!("\x1b]8;;{}\x1b\\{shown}\x1b]8;;\x1b\\", file_url(path))
            }
            _ => shown.to_owned(),
        }
    }
}

/// The URL of a file: what RFC 3986 does not allow in a path becomes `%` and two digits, and so does every control character.
fn file_url(path: &str) -> String {
    let mut url = String::from("file://");
    // Windows: C:\course becomes file:///C:/course.
    if !path.starts_with('/') {
        url.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' | b':' => {
                url.push(byte.into());
            }
            b'\\' if cfg!(windows) => url.push('/'),
            _ => {
                let _ = write!(url, "%{byte:02X}");
            }
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    const RICH: Style = Style {
        colour: true,
        unicode: true,
        links: true,
    };

    #[test]
    fn marks_differ_without_colour() {
        for style in [
            Style::PLAIN,
            Style {
                unicode: true,
                ..Style::PLAIN
            },
        ] {
            let marks = [style.pass_mark(), style.fail_mark(), style.skip_mark()];
            assert!(marks.iter().all(|mark| !mark.contains('\x1b')));
            assert!(marks[0] != marks[1] && marks[1] != marks[2] && marks[0] != marks[2]);
        }
        assert!(Style::PLAIN.pass_mark().is_ascii() && Style::PLAIN.fail_mark().is_ascii());
    }

    #[test]
    fn colours_obey_the_switch() {
        assert_eq!(RICH.good("yes"), "\x1b[32myes\x1b[0m");
        assert_eq!(Style::PLAIN.good("yes"), "yes");
    }

    #[test]
    fn a_bar_is_full_only_when_all_is_done() {
        let bar = |done, total| Style::PLAIN.bar(done, total, 5);
        assert_eq!(
            [bar(0, 9), bar(5, 9), bar(8, 9), bar(9, 9)],
            ["-----", "##---", "####-", "#####"]
        );
        assert_eq!(bar(0, 0), "-----");
    }

    #[test]
    fn links_point_at_the_file_and_cannot_be_broken_out_of() {
        if cfg!(unix) {
            assert_eq!(
                RICH.link("lib.rs", Path::new("/a b/ü\x1b.rs")),
                "\x1b]8;;file:///a%20b/%C3%BC%1B.rs\x1b\\lib.rs\x1b]8;;\x1b\\"
            );
        }
        assert_eq!(RICH.link("lib.rs", Path::new("src/lib.rs")), "lib.rs");
        assert_eq!(
            Style::PLAIN.link("lib.rs", Path::new("/src/lib.rs")),
            "lib.rs"
        );
    }
}
