//! A film player shows subtitles. Each has the second when it appears, the second when it's gone again, and words. All words
//! are in the script of the film, which the player doesn't copy: they can be used as long as the script is there, even when
//! the film is over.
//!
//! Say so with lifetimes, and complete `at` and `shift`. This quiz mixes integers (level 01), loops (02), changes through a
//! reference (03) and structs that borrow.

/// Words on the screen.
pub struct Subtitle {
    pub from: u32,
    pub until: u32,
    pub words: &str,
}

/// The subtitles of a film.
#[derive(Default)]
pub struct Film {
    subtitles: Vec<Subtitle>,
}

impl Film {
    pub fn subtitles(&self) -> &[Subtitle] {
        &self.subtitles
    }

    pub fn add(&mut self, from: u32, until: u32, words: &str) {
        let subtitle = Subtitle { from, until, words };
        self.subtitles.push(subtitle);
    }

    /// The words on the screen at a second. If there are several, those that were added last.
    pub fn at(&self, second: u32) -> Option<&str> {
        todo!()
    }

    /// Shows all subtitles later, or earlier if `seconds` is negative. No time gets smaller than 0. Subtitles that are never
    /// shown, because they're gone at second 0, are removed.
    pub fn shift(&mut self, seconds: i32) {
        todo!()
    }
}
