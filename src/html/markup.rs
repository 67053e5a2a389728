//! `Markup`: HTML in which only what this program wrote itself is markup. Everything else is escaped, no matter where it's from.

use std::fmt::Display;

/// The most characters of one name, path or message.
const LONGEST: usize = 200;

/// A piece of HTML.
#[derive(Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Adds tags and our own words. They're part of the program, so no one else can change them.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds text, in an element or between the quotes of an attribute.
    pub fn text(&mut self, text: impl Display) -> &mut Self {
        let text = text.to_string();
        let mut characters = text.chars();
        for character in characters.by_ref().take(LONGEST) {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\n' | '\t' => self.0.push(' '),
                _ if character.is_control() || is_invisible(character) => self.0.push('\u{fffd}'),
                _ => self.0.push(character),
            }
        }
        if characters.next().is_some() {
            self.0.push('…');
        }
        self
    }

    /// Adds a name that may be written in either direction, apart from the text around it.
    pub fn name(&mut self, name: impl Display) -> &mut Self {
        self.raw("<bdi>").text(name).raw("</bdi>")
    }

    /// Adds a sentence, in which `code` is between backticks.
    pub fn prose(&mut self, sentence: &str) -> &mut Self {
        let mut parts = sentence.split('`');
        self.text(parts.next().unwrap_or_default());
        while let Some(part) = parts.next() {
            match parts.next() {
                Some(after) => self.raw("<code>").text(part).raw("</code>").text(after),
                None => self.raw("`").text(part),
            };
        }
        self
    }

    /// Adds a figure with its title, for a list of the class `tiles`.
    pub fn tile(
        &mut self,
        title: &'static str,
        figure: impl Display,
        note: impl Display,
    ) -> &mut Self {
        self.raw("<div><dt>").raw(title).raw("<dd>").text(figure);
        self.raw(" <small>").text(note).raw("</small></div>\n")
    }

    /// Starts a region that scrolls on its own, also with the keyboard. It ends with `</div>`.
    pub fn scroll(&mut self, label: &'static str) -> &mut Self {
        self.raw("<div class=\"scroll\" role=\"region\" aria-label=\"")
            .raw(label)
            .raw("\" tabindex=\"0\">\n")
    }

    /// Adds another piece.
    pub fn push(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }

    /// Whether there's nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The whole.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Whether a character shows nothing itself, and changes how the text around it is shown.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut markup = Markup::default();
        markup.text(text);
        markup.into_text()
    }

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(escaped("<script>'\"&"), "&lt;script&gt;&#39;&quot;&amp;");
        assert_eq!(escaped("a\u{202e}b\u{0}c\nd"), "a\u{fffd}b\u{fffd}c d");
        assert_eq!(escaped("Ünï ✓"), "Ünï ✓");
    }

    #[test]
    fn code_in_a_sentence_is_marked() {
        let mut markup = Markup::default();
        markup.prose("`<a>` isn't `b`, but `c");
        assert_eq!(
            markup.into_text(),
            "<code>&lt;a&gt;</code> isn&#39;t <code>b</code>, but `c"
        );
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_never_inside_of_an_escape() {
        let cut = escaped(&"ä<".repeat(LONGEST));
        assert_eq!(cut, "ä&lt;".repeat(LONGEST / 2) + "…");
        assert!(!escaped(&"a".repeat(LONGEST)).ends_with('…'));
    }
}
