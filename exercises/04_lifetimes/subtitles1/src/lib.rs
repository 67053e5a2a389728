//! A film has subtitles: words that are shown from one second until another. The words are parts of the script, and aren't
//! copied. You can use them as long as the script is there, even when the film is over.
//!
//! Say so with lifetimes, and complete `at` and `shift`. This quiz mixes integers (level 01), loops (02), changes through
//! `&mut` (03) and structs that borrow.

/// Words on the screen. At second `until`, they're gone.
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

    /// Shows all subtitles later, or earlier if `seconds` is negative. What would begin or end before second 0 does so at
    /// second 0. Subtitles that end at second 0 are never shown, so they're removed.
    pub fn shift(&mut self, seconds: i32) {
        todo!()
    }
}
