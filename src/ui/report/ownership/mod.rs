//! Pictures of errors about ownership: who owns and who borrows, drawn from the compiler's own labels beside the learner's lines.

mod known_labels;
mod lane;
mod meaning;
mod picture;
mod story;
#[cfg(test)]
mod tests;

use super::statement::SourceLines;
use super::words::{count, own};
use crate::judge::Verdict;
use crate::ui::terminal::{Style, Terminal, wrap, wrap_hanging};

use self::lane::Lane;
use self::picture::Picture;
use self::story::Story;

/// How many errors with the same code are shown.
const MAX_SHOWN: usize = 5;

/// How the stories of errors are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Drawn beside the source, for people who see it.
    Picture,
    /// In sentences, one per line.
    Sentences,
}

impl Telling {
    /// What suits the terminal: screen readers and programs read sentences.
    pub fn of(terminal: Terminal) -> Self {
        if terminal.interactive {
            Self::Picture
        } else {
            Self::Sentences
        }
    }
}

/// Who owns and who borrows in the errors of a verdict with this code; nothing if the code isn't about that.
pub fn ownership(
    verdict: &Verdict,
    code: &str,
    telling: Telling,
    width: usize,
    style: Style,
    source: SourceLines<'_>,
) -> Vec<String> {
    let exercise = &verdict.exercise;
    let errors = verdict.diagnostics.iter();
    let errors = errors.filter(|error| error.blocks && error.code.as_deref() == Some(code));
    let stories: Vec<Story> = errors
        .filter_map(|error| Story::of(error, exercise))
        .collect();
    let mut lines = Vec::new();
    for story in stories.iter().take(MAX_SHOWN) {
        let file = own(&story.file, exercise).unwrap_or(&story.file);
        let title = style.strong(&format!("{} ({file})", story.title));
        lines.extend(wrap(&title, width));
        if telling == Telling::Picture {
            let picture = Picture {
                story,
                lanes: Lane::of(&story.moments),
                source,
                width,
                style,
            };
            lines.extend(picture.lines());
        } else {
            let moments = story.moments.iter();
            let sentences = moments.map(|moment| format!("line {}: {}", moment.line, moment.words));
            lines.extend(sentences.flat_map(|sentence| wrap_hanging(&sentence, width, 2)));
        }
        let notes = story.notes.iter();
        lines.extend(
            notes.flat_map(|note| wrap_hanging(&style.dim(&format!("note: {note}")), width, 6)),
        );
        lines.push(String::new());
    }
    let more = stories.len().saturating_sub(MAX_SHOWN);
    if more > 0 {
        lines.extend(wrap(
            &format!("{} with this code", count(more, "more error")),
            width,
        ));
        lines.push(String::new());
    }
    lines
}
