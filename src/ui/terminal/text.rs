//! Text as a terminal shows it: its width, and how it wraps.
//!
//! Lines may contain colors (SGR) and links (OSC 8). Both have no width, and survive wrapping and cutting: what is open at the end of a
//! line is closed there and opened again on the next one.

/// Joins lines, each with a newline at its end.
pub fn text_of(lines: &[String]) -> String {
    lines
        .iter()
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}

/// The text without colors and links.
pub fn strip(text: &str) -> String {
    tokens(text)
        .filter_map(|token| match token {
            Token::Char(char, _) => Some(char),
            Token::Code(_) => None,
        })
        .collect()
}

/// How many columns a line takes. Never less than a terminal uses.
pub fn width(line: &str) -> usize {
    tokens(line).map(Token::width).sum()
}

/// Whether the line fits into `width`. Stops as early as possible: a line can be a megabyte long.
fn fits(line: &str, width: usize) -> bool {
    let mut column = 0;
    tokens(line).all(|token| {
        column += token.width();
        column <= width
    })
}

/// The text broken at newlines and, if a line is too wide, between words. A word is broken only if it's wider than a whole line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.split('\n')
        .flat_map(|line| break_line(line, width.max(1), true, 0))
        .collect()
}

/// One line broken between words, with all rows but the first indented by `hang`.
pub fn wrap_hanging(line: &str, width: usize, hang: usize) -> Vec<String> {
    let hang = if 2 * hang < width { hang } else { 0 };
    break_line(line, width.max(1), true, hang)
}

/// The text broken at newlines and, if a line is too wide, anywhere: for code and tables, where columns matter.
pub fn fold(text: &str, width: usize) -> Vec<String> {
    text.split('\n')
        .flat_map(|line| break_line(line, width.max(1), false, 0))
        .collect()
}

/// The line if it fits, otherwise its beginning and `ellipsis`, together no wider than `width`.
pub fn cut(line: &str, width: usize, ellipsis: &str) -> String {
    if fits(line, width) {
        return line.to_owned();
    }
    let tail = if ellipsis.chars().count() < width {
        ellipsis
    } else {
        ""
    };
    let room = width - self::width(tail);
    let mut out = String::new();
    let mut pen = Pen::default();
    let mut column = 0;
    for token in tokens(line) {
        if column + token.width() > room {
            break;
        }
        column += token.width();
        match token {
            Token::Code(code) => {
                pen.apply(code);
                out.push_str(code);
            }
            Token::Char(char, _) => out.push(char),
        }
    }
    out + tail + &pen.closed()
}

/// Breaks one line; with `words`, at the last space before the edge if there is one. Rows after the first are indented by `hang`.
fn break_line(text: &str, width: usize, words: bool, hang: usize) -> Vec<String> {
    let indent = " ".repeat(hang);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut column = 0;
    let mut pen = Pen::default();
    // Where the line can be broken: its length and width up to there, and what was open.
    let mut space: Option<(usize, usize, Pen)> = None;
    // Whether the line has more than its indentation.
    let mut inked = false;
    for token in tokens(text) {
        match token {
            Token::Code(code) => {
                pen.apply(code);
                line.push_str(code);
            }
            Token::Char(char, _) => {
                // A character that is wider than the whole line can't be shown.
                let (char, wide) = if token.width() > width {
                    ('?', 1)
                } else {
                    (char, token.width())
                };
                // A space at which the line was broken doesn't indent the next one.
                if char == ' '
                    && words
                    && (column + wide > width || (column == hang && !lines.is_empty()))
                {
                    if column > hang || lines.is_empty() {
                        lines.push(line.trim_end_matches(' ').to_owned() + &pen.closed());
                        line = indent.clone() + &pen.opened();
                        column = hang;
                        space = None;
                    }
                    continue;
                }
                if column + wide > width {
                    // A word that is too wide for an indented row is broken here.
                    let fits = |columns: usize| hang + column - columns + wide <= width;
                    if let Some((at, columns, open)) =
                        space.take().filter(|(_, columns, _)| fits(*columns))
                    {
                        let rest = line.split_off(at);
                        lines.push(line.trim_end_matches(' ').to_owned() + &open.closed());
                        line = indent.clone() + &open.opened() + &rest;
                        column = column - columns + hang;
                    } else {
                        lines.push(std::mem::take(&mut line) + &pen.closed());
                        line = indent.clone() + &pen.opened();
                        column = hang;
                    }
                }
                line.push(char);
                column += wide;
                inked |= char != ' ';
                if char == ' ' && words && inked {
                    space = Some((line.len(), column, pen.clone()));
                }
            }
        }
    }
    lines.push(line);
    lines
}

/// The colors and the link that are open at one point of a line.
#[derive(Clone, Debug, Default)]
struct Pen {
    colors: String,
    link: String,
}

impl Pen {
    fn apply(&mut self, code: &str) {
        if let Some(link) = code.strip_prefix("\x1b]8;") {
            let ends = link.trim_end_matches(['\x07', '\\', '\x1b']).ends_with(';');
            self.link = if ends { String::new() } else { code.to_owned() };
        } else if is_color(code) {
            if code == "\x1b[m" || code == "\x1b[0m" {
                self.colors.clear();
            } else {
                self.colors.push_str(code);
            }
        }
    }

    fn closed(&self) -> String {
        let colors = if self.colors.is_empty() {
            ""
        } else {
            "\x1b[0m"
        };
        let link = if self.link.is_empty() {
            ""
        } else {
            "\x1b]8;;\x1b\\"
        };
        format!("{link}{colors}")
    }

    fn opened(&self) -> String {
        format!("{}{}", self.colors, self.link)
    }
}

/// A piece of a line: a control sequence, or one character and what follows it.
#[derive(Clone, Copy)]
pub enum Token<'t> {
    Code(&'t str),
    Char(char, &'t str),
}

impl Token<'_> {
    fn width(self) -> usize {
        match self {
            Self::Code(_) => 0,
            // The variation selector can make the character before it one column wider.
            Self::Char(' '..='~' | '\u{fe0f}', _) => 1,
            Self::Char(char, _) => console::measure_text_width(char.encode_utf8(&mut [0; 4])),
        }
    }
}

/// The pieces of a text, in order.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let char = rest.chars().next()?;
        let length = if char == '\x1b' { code_length(rest) } else { 0 };
        let (token, after) = if length > 0 {
            (Token::Code(&rest[..length]), &rest[length..])
        } else {
            let after = &rest[char.len_utf8()..];
            (Token::Char(char, after), after)
        };
        rest = after;
        Some(token)
    })
}

/// The length in bytes of the control sequence (CSI, or OSC with its terminator) that the text begins with; 0 if there is none.
fn code_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes.get(1) {
        Some(b'[') => {
            let end = bytes[2..]
                .iter()
                .position(|byte| !(0x20..0x40).contains(byte))
                .map(|at| at + 2);
            end.filter(|&at| (0x40..0x7f).contains(&bytes[at]))
                .map_or(0, |at| at + 1)
        }
        Some(b']') => {
            let Some(end) = bytes[2..]
                .iter()
                .position(|byte| *byte < 0x20)
                .map(|at| at + 2)
            else {
                return 0;
            };
            match (bytes[end], bytes.get(end + 1)) {
                (0x07, _) => end + 1,
                (0x1b, Some(b'\\')) => end + 2,
                _ => 0,
            }
        }
        _ => 0,
    }
}

/// Whether a control sequence only changes the look of the following text.
pub fn is_color(code: &str) -> bool {
    code.strip_prefix("\x1b[")
        .and_then(|rest| rest.strip_suffix('m'))
        .is_some_and(|numbers| {
            numbers
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b';' | b':'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colors_and_links_have_no_width() {
        assert_eq!(
            width("\x1b[1mab\x1b[0m\x1b]8;;file:///x\x1b\\cd\x1b]8;;\x1b\\"),
            4
        );
        assert_eq!(width("日本"), 4);
        assert_eq!(strip("\x1b[1mab\x1b]8;;file:///x\x07cd"), "abcd");
    }

    #[test]
    fn words_that_fit_are_not_broken() {
        assert_eq!(wrap("one two  three", 8), ["one two", "three"]);
        assert_eq!(wrap("one twothreefour", 6), ["one", "twothr", "eefour"]);
        assert_eq!(wrap("exactly 7", 7), ["exactly", "7"]);
        assert_eq!(wrap("a\n\nb", 7), ["a", "", "b"]);
    }

    #[test]
    fn rows_after_the_first_hang() {
        assert_eq!(
            wrap_hanging("4 | one two three", 11, 4),
            ["4 | one two", "    three"]
        );
        assert_eq!(
            wrap_hanging("\x1b[31m= one\x1b[0m twothreefour", 8, 2),
            ["\x1b[31m= one\x1b[0m", "  twothr", "  eefour"]
        );
        // Where there's no room to hang, nothing is indented.
        assert_eq!(wrap_hanging("4 | one two", 7, 4), ["4 | one", "two"]);
    }

    #[test]
    fn code_is_broken_at_the_edge() {
        assert_eq!(fold("let x = 1;", 6), ["let x ", "= 1;"]);
        assert_eq!(fold("日本", 3), ["日", "本"]);
        assert_eq!(fold("日", 1), ["?"]);
    }

    #[test]
    fn colors_and_links_are_closed_and_reopened_at_the_edge() {
        assert_eq!(
            wrap("\x1b[31mone two\x1b[0m x", 4),
            ["\x1b[31mone\x1b[0m", "\x1b[31mtwo\x1b[0m", "x"]
        );
        let link = "\x1b]8;;file:///x\x1b\\abcd\x1b]8;;\x1b\\";
        assert_eq!(
            fold(link, 2),
            [
                "\x1b]8;;file:///x\x1b\\ab\x1b]8;;\x1b\\",
                "\x1b]8;;file:///x\x1b\\cd\x1b]8;;\x1b\\"
            ]
        );
    }

    #[test]
    fn a_cut_line_fits_and_ends_with_an_ellipsis() {
        assert_eq!(cut("abcdef", 6, "…"), "abcdef");
        assert_eq!(cut("abcdef", 4, "…"), "abc…");
        assert_eq!(cut("abcdef", 2, "..."), "ab");
        assert_eq!(cut("\x1b[1mabcdef\x1b[0m", 3, "…"), "\x1b[1mab…\x1b[0m");
        assert_eq!(cut("abc", 0, "…"), "");
    }

    #[test]
    fn no_line_is_wider_than_requested() {
        let text = "a \x1b[1m日本語 word\x1b[0m  👩‍👩‍👧 ☀️ supercalifragilistic e\u{301}  \x1b]8;;file:///x\x1b\\link\x1b]8;;\x1b\\ ";
        for columns in 1..40 {
            for line in wrap(text, columns)
                .iter()
                .chain(&fold(text, columns))
                .chain(&wrap_hanging(text, columns, 3))
                .chain([&cut(text, columns, "…")])
            {
                assert!(
                    width(line) <= columns && console::measure_text_width(&strip(line)) <= columns,
                    "{columns}: {line:?}"
                );
            }
        }
    }
}
