//! Makes untrusted text safe to print: the output of learners' code, and source that a compiler quotes, must not control the terminal.

use std::fmt::Write as _;
use std::path::Path;

use super::text::{Token, is_color, tokens};

/// What `sanitize` lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Text, and colors as the compiler writes them.
    Color,
    /// Text only.
    Text,
}

/// What a tab is replaced with; the compiler does the same.
const TAB: &str = "    ";

/// Untrusted text with its control characters escaped. Newlines stay, tabs become spaces, and `\r\n` becomes a newline. Characters that
/// change the direction of the text count as control characters.
pub fn sanitize(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        match token {
            Token::Code(code) if keep == Keep::Color && is_color(code) => out.push_str(code),
            Token::Code(code) => {
                for char in code.chars() {
                    push_sanitized(&mut out, char);
                }
            }
            Token::Char(char, rest) => match char {
                '\r' if rest.starts_with('\n') => {}
                '\n' => out.push('\n'),
                '\t' => out.push_str(TAB),
                _ => push_sanitized(&mut out, char),
            },
        }
    }
    out
}

/// Untrusted text with its lines joined by blanks, for a row of a report.
pub fn joined(text: &str) -> String {
    sanitize(text, Keep::Text).replace('\n', " ")
}

/// Untrusted text as part of one line: a line of its own could look like a message of ours, or be a command to a CI.
pub fn one_line(text: &str) -> String {
    sanitize(text, Keep::Text).replace('\n', "\\n")
}

/// A path as part of one line.
pub fn path_in_line(path: &Path) -> String {
    one_line(&path.display().to_string())
}

fn push_sanitized(out: &mut String, char: char) {
    let hidden = char.is_control()
        || matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    if !hidden {
        out.push(char);
    } else if char.is_ascii() {
        let _ = write!(out, "\\x{:02x}", u32::from(char));
    } else {
        let _ = write!(out, "{}", char.escape_unicode());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(
            one_line("al\n::set-output name=a::b\r\n"),
            "al\\n::set-output name=a::b\\n"
        );
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(
            sanitize(
                "a\x1b[2Jb\rc\x07d\0e\tf\r\ng\u{9b}h\u{202e}i\x1b]0;title\x07j",
                Keep::Color
            ),
            "a\\x1b[2Jb\\x0dc\\x07d\\x00e    f\ng\\u{9b}h\\u{202e}i\\x1b]0;title\\x07j"
        );
        assert_eq!(
            sanitize("\x1b[1m\x1b[38;5;9merror\x1b[0m", Keep::Color),
            "\x1b[1m\x1b[38;5;9merror\x1b[0m"
        );
        assert_eq!(sanitize("\x1b[1mbold", Keep::Text), "\\x1b[1mbold");
    }

    #[test]
    fn unfinished_sequences_are_escaped() {
        for text in [
            "\x1b",
            "\x1b[",
            "\x1b[12",
            "\x1b]8;;file:///x",
            "\x1b]0;\x1b[2J",
        ] {
            assert!(!sanitize(text, Keep::Text).contains('\x1b'), "{text:?}");
            assert!(!sanitize(text, Keep::Color).contains('\x1b'), "{text:?}");
        }
    }
}
