//! `Sentence`: text with inline code, bold and italic, as a terminal shows it. Without color, code keeps its backticks.

use crate::ui::terminal::{Keep, Style, sanitize};

/// Replaces spaces within code, so that lines aren't broken there. It's from the private use area, which no lesson uses.
const SPACE: char = '\u{e000}';

/// The text of one block, without its markup.
#[derive(Debug, Default)]
pub struct Sentence(Vec<(String, Emphasis)>);

/// How a piece of text is emphasized.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emphasis {
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
}

impl Sentence {
    /// Adds a piece of text. It's sanitized here, because entities such as `&#27;` can produce control characters too.
    pub fn push(&mut self, text: &str, emphasis: Emphasis) {
        let text = sanitize(text, Keep::Text);
        match self.0.last_mut() {
            Some((last, known)) if *known == emphasis && !emphasis.code => last.push_str(&text),
            _ => self.0.push((text, emphasis)),
        }
    }

    /// Removes trailing spaces.
    pub fn trim_end(&mut self) {
        if let Some((last, _)) = self.0.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
        }
    }

    /// The text without emphasis.
    pub fn text(&self) -> String {
        self.0.iter().map(|(text, _)| text.as_str()).collect()
    }

    /// The text as it is shown, except for spaces within code: call [`spaced`] on each line once the text is wrapped.
    pub fn shown(&self, style: Style) -> String {
        let shown = |(text, emphasis): &(String, Emphasis)| {
            if emphasis.code {
                set_code(text, style)
            } else {
                style.emphasis(text, emphasis.bold, emphasis.italic)
            }
        };
        self.0.iter().map(shown).collect()
    }
}

/// Turns the spaces within code back into plain ones.
pub fn spaced(line: &str) -> String {
    line.replace(SPACE, " ")
}

fn set_code(code: &str, style: Style) -> String {
    let code = code.replace(' ', &SPACE.to_string());
    if style.color {
        return style.accent(&code);
    }
    // One more backtick than the longest run within the code.
    let longest = code.split(|char| char != '`').map(str::len).max();
    let marks = "`".repeat(longest.unwrap_or(0) + 1);
    let gap = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{marks}{gap}{code}{gap}{marks}").replace(' ', &SPACE.to_string())
}
