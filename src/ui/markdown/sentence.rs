//! `Sentence`: text with code, bold and italic in it, as a terminal shows them. Without colour, code keeps its backticks.

use crate::ui::terminal::{Keep, Style, sanitize};

/// Stands for a space within code, at which no line is to be broken: from the private use area, so that no lesson has it.
const SPACE: char = '\u{e000}';

/// Text within one block, without its marks.
#[derive(Debug, Default)]
pub struct Sentence(Vec<(String, Emphasis)>);

/// How a piece of text is set apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emphasis {
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
}

impl Sentence {
    /// Adds a piece. What escapes of Markdown write, such as `&#27;`, is as foreign as all the rest.
    pub fn push(&mut self, text: &str, emphasis: Emphasis) {
        let text = sanitize(text, Keep::Text);
        match self.0.last_mut() {
            Some((last, known)) if *known == emphasis && !emphasis.code => last.push_str(&text),
            _ => self.0.push((text, emphasis)),
        }
    }

    /// Takes the spaces at its end away.
    pub fn trim_end(&mut self) {
        if let Some((last, _)) = self.0.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
        }
    }

    /// The text alone.
    pub fn text(&self) -> String {
        self.0.iter().map(|(text, _)| text.as_str()).collect()
    }

    /// As it is shown, but for spaces within code; [`spaced`] makes them plain again when the lines are broken.
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

/// A line with plain spaces in its code.
pub fn spaced(line: &str) -> String {
    line.replace(SPACE, " ")
}

fn set_code(code: &str, style: Style) -> String {
    let code = code.replace(' ', &SPACE.to_string());
    if style.colour {
        return style.accent(&code);
    }
    // More backticks than the code has in a row.
    let longest = code.split(|char| char != '`').map(str::len).max();
    let marks = "`".repeat(longest.unwrap_or(0) + 1);
    let gap = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{marks}{gap}{code}{gap}{marks}").replace(' ', &SPACE.to_string())
}
