//! `Story`: one error about ownership as what happens in which line, in the order of the source. Draws nothing.

use super::known_labels::Role;
use super::meaning::{self, Meaning};
use crate::judge::{Diagnostic, Label, LabelPlace, LabelSource};
use crate::ui::report::words::own;
use crate::ui::terminal::joined;

/// What happens in which line, and why that's an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Story {
    /// The compiler's message.
    pub(super) title: String,
    /// The file in which it happens, relative to the course.
    pub(super) file: String,
    /// In the order of the lines, and of what leads to what.
    pub(super) moments: Vec<Moment>,
    /// What has no line in that file, and what the compiler notes about other lines.
    pub(super) notes: Vec<String>,
}

/// What happens in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Starts at 1.
    pub(super) line: u32,
    /// Starts at 1, in characters.
    pub(super) column: u32,
    pub(super) role: Role,
    pub(super) words: String,
}

impl Story {
    /// The story of a diagnostic; `None` if it has no labels in a file. `exercise` is the exercise's name.
    pub(super) fn of(diagnostic: &Diagnostic, exercise: &str) -> Option<Self> {
        let file = diagnostic
            .labels
            .iter()
            .filter(|label| label.source == LabelSource::Primary)
            .find_map(|label| label.place.as_ref())
            .map(|place| place.file.clone())?;
        let message = joined(&diagnostic.message);
        let name = name(&message);
        let notes = diagnostic.labels.iter();
        let moves_reference = diagnostic
            .labels
            .iter()
            .any(|label| meaning::moves_reference(&label.text));
        // The compiler says that a method takes its receiver even where a `&mut` is moved into `&mut self`.
        let is_false = |note: &Label| moves_reference && meaning::takes_receiver(&note.text);
        let notes = notes.filter(|label| label.source == LabelSource::Note && !is_false(label));
        let taker = notes.clone().find_map(|note| meaning::taker(&note.text));
        let mut story = Self {
            title: message.clone(),
            file,
            moments: Vec::new(),
            notes: Vec::new(),
        };
        let mut ends = Vec::new();
        for label in &diagnostic.labels {
            if label.source == LabelSource::Note || meaning::is_advice(&label.text) {
                continue;
            }
            let Some(meaning) = meaning_of(label, diagnostic, &name, taker) else {
                continue;
            };
            match &label.place {
                Some(place) if place.file == story.file => {
                    ends.push(place.last_line);
                    story.moments.push(moment(place, meaning));
                }
                place => story
                    .notes
                    .push(elsewhere(place.as_ref(), &meaning.words, exercise)),
            }
        }
        story.tell_iterations(&ends);
        story
            .moments
            .sort_by_key(|moment| (moment.line, moment.role, moment.column));
        story.moments.dedup();
        story.add_notes(notes, exercise);
        Some(story)
    }

    /// A borrow that is used above of what it collides with is used in the next iteration of a loop, and so is a value that changes above of its
    /// borrow. `ends` has the last line of each moment.
    fn tell_iterations(&mut self, ends: &[u32]) {
        const NEXT: &str = ", in the next iteration of the loop";
        let lines = |is_it: fn(Role) -> bool| {
            let moments = self.moments.iter();
            moments
                .filter(move |moment| is_it(moment.role))
                .map(|moment| moment.line)
        };
        let wrong = lines(Role::is_wrong).min();
        let borrow = lines(|role| role == Role::Borrow).min();
        for (moment, end) in self.moments.iter_mut().zip(ends) {
            let other = match moment.role {
                Role::Use => wrong,
                Role::Conflict => borrow,
                _ => None,
            };
            if other.is_some_and(|other| *end < other) && !moment.words.ends_with("of the loop") {
                moment.words.push_str(NEXT);
            }
        }
    }

    fn add_notes<'l>(&mut self, notes: impl Iterator<Item = &'l Label>, exercise: &str) {
        for note in notes {
            let Some(words) = meaning::of_note(&note.text) else {
                continue;
            };
            let words = joined(&words);
            let is_own = |place: &LabelPlace| {
                place.file == self.file || own(&place.file, exercise).is_some()
            };
            let words = match &note.place {
                Some(place) if place.file == self.file => format!("line {}: {words}", place.line),
                Some(place) if is_own(place) => elsewhere(Some(place), &words, exercise),
                // It's about the source of a library, which isn't shown.
                Some(_) if words.ends_with("here") => continue,
                _ => words,
            };
            if !self.notes.contains(&words) {
                self.notes.push(words);
            }
        }
    }
}

/// What a label means; `None` if it says nothing.
fn meaning_of(
    label: &Label,
    diagnostic: &Diagnostic,
    name: &str,
    taker: Option<&str>,
) -> Option<Meaning> {
    let is_primary = label.source == LabelSource::Primary;
    let known = meaning::of_label(label.source, &label.text, name, taker);
    let meaning = known.or_else(|| {
        let code = diagnostic.code.as_deref().unwrap_or_default();
        let role = if is_primary {
            meaning::of_wrong(code)
        } else {
            Role::Aside
        };
        // The compiler has nothing to add to its message.
        let words = match (label.text.as_str(), role) {
            ("", Role::UseAfterMove) => format!("{name} is used again, after the move"),
            ("", Role::Aside) => return None,
            ("", _) => diagnostic.message.clone(),
            (text, _) => text.to_owned(),
        };
        Some(Meaning { role, words })
    })?;
    Some(Meaning {
        words: joined(&meaning.words),
        ..meaning
    })
}

fn moment(place: &LabelPlace, meaning: Meaning) -> Moment {
    Moment {
        line: place.line,
        column: place.column,
        role: meaning.role,
        words: meaning.words,
    }
}

/// Something in another file, or nowhere.
fn elsewhere(place: Option<&LabelPlace>, words: &str, exercise: &str) -> String {
    let Some(place) = place else {
        return words.to_owned();
    };
    let file = own(&place.file, exercise).unwrap_or(&place.file);
    format!("{}, line {}: {words}", joined(file), place.line)
}

/// The value that an error is about: the first name in its message.
fn name(message: &str) -> String {
    let mut parts = message.split('`');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(_), Some(name), Some(_)) if !name.is_empty() => format!("`{name}`"),
        _ => "the value".to_owned(),
    }
}
