//! Code within a sentence: kept from termimad, which would break lines between the code and the comma behind it.
//!
//! Before a text is set, what matters in its code is written in other signs; afterwards they are turned back.

use super::Style;

/// Signs from the private use area, so that no lesson has them; each is as wide as what it stands for.
const SIGNS: [(char, char); 4] = [
    (' ', '\u{e000}'),
    ('*', '\u{e001}'),
    ('~', '\u{e002}'),
    ('|', '\u{e003}'),
];

/// Around the code where backticks are shown.
const BACKTICKS: (char, char) = ('\u{e004}', '\u{e005}');

/// Around the code where a colour shows it: without a width of their own, or tables would not stand straight.
const COLOUR: (char, char) = ('\u{2061}', '\u{2062}');

fn marks(style: Style) -> (char, char) {
    if style.colour { COLOUR } else { BACKTICKS }
}

/// The text with its code in other signs.
pub(super) fn hide(text: &str, style: Style) -> String {
    let (opens, closes) = marks(style);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, code)) = rest.split_once('`') {
        out.push_str(before);
        // What has no end is no code.
        let Some((code, after)) = code.split_once('`') else {
            out.push(BACKTICKS.0);
            rest = code;
            continue;
        };
        out.push(opens);
        out.extend(code.chars().map(|char| {
            let sign = SIGNS.iter().find(|(plain, _)| *plain == char);
            sign.map_or(char, |(_, sign)| *sign)
        }));
        out.push(closes);
        rest = after;
    }
    out + rest
}

/// The set text with its code as people read it: in colour, or between backticks.
pub(super) fn show(set: &str, style: Style) -> String {
    let mut out = String::with_capacity(set.len());
    let mut code: Option<String> = None;
    for char in set.chars() {
        let plain = SIGNS.iter().find(|(_, sign)| *sign == char);
        match (char, &mut code) {
            (char, _) if char == BACKTICKS.0 || char == BACKTICKS.1 => out.push('`'),
            (char, _) if char == COLOUR.0 => code = Some(String::new()),
            (char, open) if char == COLOUR.1 => {
                out.push_str(&style.accent(&open.take().unwrap_or_default()));
            }
            // A line that ends within code closes its colour, and the next opens it anew.
            ('\n', Some(open)) => {
                out.push_str(&style.accent(&std::mem::take(open)));
                out.push('\n');
            }
            (char, open) => open
                .as_mut()
                .unwrap_or(&mut out)
                .push(plain.map_or(char, |(plain, _)| *plain)),
        }
    }
    out + &code.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::strip;

    const RICH: Style = Style {
        colour: true,
        ..Style::PLAIN
    };

    #[test]
    fn what_is_hidden_is_shown_again() {
        for text in ["a `b * c`, `d | e`. `f", "`", "``", "none", "`a`b`c`"] {
            assert_eq!(show(&hide(text, Style::PLAIN), Style::PLAIN), text);
            let bare = text.replace('`', "");
            let rich = strip(&show(&hide(text, RICH), RICH));
            assert_eq!(rich.replace('`', ""), bare);
        }
    }

    #[test]
    fn colour_ends_with_its_line() {
        let set = hide("`a`", RICH).replace('a', "a\nb");
        assert_eq!(show(&set, RICH), "\x1b[36ma\x1b[0m\n\x1b[36mb\x1b[0m");
    }
}
