//! `Style`: how things look in a terminal: colors, marks, links.
//!
//! It's decided once and passed as a value. Color is never the only information: there's always a mark or a word as well.

use std::fmt::Write as _;
use std::path::Path;

use console::Style as Paint;

/// How things look in a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether colors and bold are used.
    pub color: bool,
    /// Whether marks beyond ASCII are used.
    pub unicode: bool,
    /// Whether paths become links that can be clicked (OSC 8).
    pub links: bool,
}

impl Style {
    /// No colors, no links, only ASCII: for files, dumb terminals, and tests.
    #[cfg(test)]
    pub const PLAIN: Self = Self {
        color: false,
        unicode: false,
        links: false,
    };

    fn paint(self, paint: &Paint, text: &str) -> String {
        if self.color && !text.is_empty() {
            paint.clone().force_styling(true).apply_to(text).to_string()
        } else {
            text.to_owned()
        }
    }

    /// Something that passed.
    pub fn good(self, text: &str) -> String {
        self.paint(&Paint::new().green(), text)
    }

    /// Something that failed.
    pub fn bad(self, text: &str) -> String {
        self.paint(&Paint::new().red().bold(), text)
    }

    /// Something to look at.
    pub fn warn(self, text: &str) -> String {
        self.paint(&Paint::new().magenta(), text)
    }

    /// Headings and names.
    pub fn strong(self, text: &str) -> String {
        self.paint(&Paint::new().bold(), text)
    }

    /// Emphasized words within a sentence.
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

    /// Something secondary.
    pub fn dim(self, text: &str) -> String {
        self.paint(&Paint::new().dim(), text)
    }

    /// Keys, commands and locations.
    pub fn accent(self, text: &str) -> String {
        self.paint(&Paint::new().blue().bright(), text)
    }

    /// The row under the cursor.
    pub fn chosen(self, text: &str) -> String {
        self.paint(&Paint::new().reverse(), text)
    }

    /// `✓`, in its color.
    pub fn pass_mark(self) -> String {
        self.good(if self.unicode { "✓" } else { "ok" })
    }

    /// `✗`, in its color.
    pub fn fail_mark(self) -> String {
        self.bad(if self.unicode { "✗" } else { "x" })
    }

    /// The mark of what passed or failed.
    pub fn mark(self, passed: bool) -> String {
        if passed {
            self.pass_mark()
        } else {
            self.fail_mark()
        }
    }

    /// `–`, in its color: neither passed nor failed.
    pub fn skip_mark(self) -> String {
        self.warn(if self.unicode { "–" } else { "-" })
    }

    /// The mark of the current exercise.
    pub fn pointer(self) -> &'static str {
        if self.unicode { "▸" } else { ">" }
    }

    /// The mark for omitted text.
    pub fn ellipsis(self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }

    /// A bar of `width` columns, filled in proportion. It's full only when everything is done.
    pub fn bar(self, done: usize, total: usize, width: usize) -> String {
        let filled = (done * width).checked_div(total).unwrap_or(0).min(width);
        let (full, empty) = if self.unicode {
            ("█", "░")
        } else {
            ("#", "-")
        };
        self.good(&full.repeat(filled)) + &self.dim(&empty.repeat(width - filled))
    }

    /// A square per step, of which the first `done` are full.
    pub fn steps(self, done: usize, total: usize) -> String {
        let (full, empty) = if self.unicode {
            ("▣", "□")
        } else {
            ("#", "-")
        };
        let done = done.min(total);
        self.good(&full.repeat(done)) + &self.dim(&empty.repeat(total - done))
    }

    /// Text of another program in colors that can be read on light and dark backgrounds: yellow and cyan can't.
    pub fn readable(text: &str) -> String {
        let replaced = [
            ("\x1b[33m", "\x1b[35m"),
            ("\x1b[93m", "\x1b[95m"),
            ("\x1b[36m", "\x1b[34m"),
            ("\x1b[96m", "\x1b[94m"),
        ];
        replaced
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// `shown` as a link that opens `target`. There's no link if `target` isn't absolute.
    pub fn link(self, shown: &str, target: &Path) -> String {
        match target.to_str() {
            Some(path) if self.links && target.is_absolute() => {
                format!(
                    "\x1b]8;;{}\x1b\\{shown}\x1b]8;;\x1b\\",
                    file_url(path, cfg!(windows))
                )
            }
            _ => shown.to_owned(),
        }
    }
}

/// The URL of a file. Control characters, and all others that RFC 3986 doesn't allow in a path, are percent-encoded.
fn file_url(path: &str, on_windows: bool) -> String {
    let mut url = String::from("file://");
    // Windows: C:\course becomes file:///C:/course, and \\server\share becomes file://server/share.
    let share = path.strip_prefix(r"\\").filter(|_| on_windows);
    if share.is_none() && !path.starts_with('/') {
        url.push('/');
    }
    let path = share.unwrap_or(path);
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' | b':' => {
                url.push(byte.into());
            }
            b'\\' if on_windows => url.push('/'),
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
        color: true,
        unicode: true,
        links: true,
    };

    #[test]
    fn marks_differ_without_color() {
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
    fn colors_can_be_switched_off() {
        assert_eq!(RICH.good("yes"), "\x1b[32myes\x1b[0m");
        assert_eq!(Style::PLAIN.good("yes"), "yes");
    }

    #[test]
    fn nothing_is_yellow_or_cyan() {
        let own = [RICH.warn("a"), RICH.accent("b"), RICH.skip_mark()].concat();
        let others = Style::readable("\x1b[1m\x1b[33mwarning\x1b[0m \x1b[96mhelp\x1b[0m");
        for text in [own, others] {
            for code in ["\x1b[33m", "\x1b[93m", "\x1b[36m", "\x1b[96m"] {
                assert!(text.contains('\x1b') && !text.contains(code), "{text:?}");
            }
        }
    }

    #[test]
    fn a_bar_is_full_only_when_everything_is_done() {
        let bar = |done, total| Style::PLAIN.bar(done, total, 5);
        assert_eq!(
            [bar(0, 9), bar(5, 9), bar(8, 9), bar(9, 9)],
            ["-----", "##---", "####-", "#####"]
        );
        assert_eq!(bar(0, 0), "-----");
    }

    #[test]
    fn drives_and_shares_of_windows_are_urls() {
        let url = |path| file_url(path, true);
        assert_eq!(url(r"C:\a b\lib.rs"), "file:///C:/a%20b/lib.rs");
        assert_eq!(url(r"\\server\share\lib.rs"), "file://server/share/lib.rs");
        assert_eq!(file_url(r"/a\b", false), "file:///a%5Cb");
    }

    #[test]
    fn links_point_to_the_file_and_are_escaped() {
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
