//! A school class passes notes under the desks. All day long, notes move from desk to desk, and in the evening, the notes
//! at desk 0 are a message. There are more than 2500 moves in `data/moves.txt`.
//!
//! `give` doesn't compile: it needs two desks at once. Fix it, and complete `pass`. There's only one of each note, so it
//! can't be copied. The last test shows you the message: write it into `MESSAGE`.

/// What the notes at desk 0 say in the evening, with a space between two notes.
pub const MESSAGE: &str = "";

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
        todo!()
    }

    /// Moves all notes of a desk to the end of another one, in their order. At the same desk, nothing changes.
    pub fn give(&mut self, from: usize, to: usize) {
        self.desks[to].append(&mut self.desks[from]);
    }

    /// Swaps all notes of two desks.
    pub fn swap(&mut self, one: usize, other: usize) {
        self.desks.swap(one, other);
    }
}
