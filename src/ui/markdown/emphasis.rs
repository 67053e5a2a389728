//! Code, bold and italic within a sentence of Markdown, as a terminal shows them. Without colour, code keeps its backticks.

use crate::ui::terminal::Style;

/// Stands for a space within code, at which no line is to be broken: from the private use area, so that no lesson has it.
const SPACE: char = '\u{e000}';

/// The text as it is shown, but for spaces within code; [`spaced`] makes them plain again when the lines are broken.
pub fn shown(text: &str, style: Style) -> String {
    let mut out = String::with_capacity(text.len());
    let mut plain = String::new();
    let mut look = Emphasis::default();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let before = text[..text.len() - rest.len()].chars().next_back();
        let stars = rest.len() - rest.trim_start_matches('*').len();
        if let Some((code, after)) = rest
            .strip_prefix('`')
            .and_then(|behind| behind.split_once('`'))
        {
            out.push_str(&look.paint(&std::mem::take(&mut plain), style));
            out.push_str(&set_code(code, style));
            rest = after;
        } else if matches!(stars, 1..=3) && look.turn(stars, before, &rest[stars..]) {
            let until_now = look.before(stars);
            out.push_str(&until_now.paint(&std::mem::take(&mut plain), style));
            rest = &rest[stars..];
        } else {
            let length = char.len_utf8() * stars.max(1);
            plain.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    out + &look.paint(&plain, style)
}

/// A line with plain spaces in its code.
pub fn spaced(line: &str) -> String {
    line.replace(SPACE, " ")
}

fn set_code(code: &str, style: Style) -> String {
    let code = code.replace(' ', &SPACE.to_string());
    if style.colour {
        style.accent(&code)
    } else {
        format!("`{code}`")
    }
}

/// How the text looks at one point.
#[derive(Clone, Copy, Default)]
struct Emphasis {
    bold: bool,
    italic: bool,
}

impl Emphasis {
    /// Whether so many stars switch something on or off between what stands before them and what comes; if so, does it. What is opened
    /// must be closed, and clings to its text: elsewhere a star is a star.
    fn turn(&mut self, stars: usize, before: Option<char>, rest: &str) -> bool {
        let is_space = |char: Option<char>| char.is_none_or(char::is_whitespace);
        let is_open = (stars % 2 == 1 && self.italic) || (stars >= 2 && self.bold);
        let turns = if is_open {
            !is_space(before)
        } else {
            !is_space(rest.chars().next()) && closes(rest, stars)
        };
        if turns {
            *self = self.before(stars);
        }
        turns
    }

    /// The look on the other side of so many stars.
    fn before(self, stars: usize) -> Self {
        Self {
            bold: self.bold ^ (stars >= 2),
            italic: self.italic ^ (stars % 2 == 1),
        }
    }

    fn paint(self, text: &str, style: Style) -> String {
        style.emphasis(text, self.bold, self.italic)
    }
}

/// Whether as many stars follow, outside code and behind a letter.
fn closes(rest: &str, stars: usize) -> bool {
    let mut in_code = false;
    let mut before = ' ';
    let mut chars = rest.char_indices();
    while let Some((at, char)) = chars.next() {
        in_code ^= char == '`';
        if char == '*' && !in_code {
            let run = rest[at..].len() - rest[at..].trim_start_matches('*').len();
            if run == stars && !before.is_whitespace() {
                return true;
            }
            chars.by_ref().take(run - 1).for_each(drop);
        }
        before = char;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const RICH: Style = Style {
        colour: true,
        ..Style::PLAIN
    };

    fn plain(text: &str) -> String {
        spaced(&shown(text, Style::PLAIN))
    }

    #[test]
    fn without_colour_code_keeps_its_backticks_and_nothing_else_its_stars() {
        assert_eq!(plain("a **b** *c* ***d*** `e * *f*`"), "a b c d `e * *f*`");
        assert_eq!(plain("**a `b` c**"), "a `b` c");
    }

    #[test]
    fn a_star_that_clings_to_nothing_is_a_star() {
        for text in ["2 * 3 * 4", "*", "**", "a *b", "* c*", "****", "`", "a ` *"] {
            assert_eq!(plain(text), text);
        }
        assert_eq!(plain("a *b `c*` d"), "a *b `c*` d");
    }

    #[test]
    fn colour_tells_code_from_bold() {
        assert_eq!(
            spaced(&shown("**a `b c` d**", RICH)),
            "\x1b[1ma \x1b[0m\x1b[36mb c\x1b[0m\x1b[1m d\x1b[0m"
        );
    }
}
