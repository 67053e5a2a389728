//! All notes are written once more, and the old ones are thrown away.

use std::mem;

/// What the notes at desk 0 say in the evening, with a space between two notes.
pub const MESSAGE: &str = "dear class 3b the frog is in the piano please act surprised";

/// A piece of paper with a word on it.
pub struct Note {
    word: String,
}

impl Note {
    pub fn new(word: &str) -> Note {
        Note {
            word: word.to_string(),
        }
    }

    pub fn word(&self) -> &str {
        &self.word
    }
}

/// The desks of a classroom, each with its notes in the order in which they came.
pub struct Class {
    desks: Vec<Vec<Note>>,
}

impl Class {
    pub fn new(desks: Vec<Vec<Note>>) -> Class {
        Class { desks }
    }

    pub fn notes(&self, desk: usize) -> &[Note] {
        &self.desks[desk]
    }

    /// Moves the first note of a desk to the end of another one. Without a note, nothing happens.
    pub fn pass(&mut self, from: usize, to: usize) {
        if !self.desks[from].is_empty() {
            let note = self.desks[from].remove(0);
            self.desks[to].push(note);
        }
    }

    /// Moves all notes of a desk to the end of another one, in their order. At the same desk, nothing changes.
    pub fn give(&mut self, from: usize, to: usize) {
        let mut notes = Vec::new();
        for note in &self.desks[from] {
            notes.push(Note::new(note.word()));
        }
        self.desks[from].clear();
        self.desks[to].append(&mut notes);
    }

    /// Swaps all notes of two desks.
    pub fn swap(&mut self, one: usize, other: usize) {
        self.desks.swap(one, other);
    }
}
