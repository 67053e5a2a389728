//! The words that were added first win.

/// Words on the screen. At second `until`, they're gone.
pub struct Subtitle<'s> {
    pub from: u32,
    pub until: u32,
    pub words: &'s str,
}

/// The subtitles of a film.
#[derive(Default)]
pub struct Film<'s> {
    subtitles: Vec<Subtitle<'s>>,
}

impl<'s> Film<'s> {
    pub fn subtitles(&self) -> &[Subtitle<'s>] {
        &self.subtitles
    }

    pub fn add(&mut self, from: u32, until: u32, words: &'s str) {
        let subtitle = Subtitle { from, until, words };
        self.subtitles.push(subtitle);
    }

    /// The words on the screen at a second. If there are several, those that were added last.
    pub fn at(&self, second: u32) -> Option<&'s str> {
        for subtitle in self.subtitles.iter() {
            if (subtitle.from..subtitle.until).contains(&second) {
                return Some(subtitle.words);
            }
        }
        None
    }

    /// Shows all subtitles later, or earlier if `seconds` is negative. What would begin or end before second 0 does so at
    /// second 0. Subtitles that end at second 0 are never shown, so they're removed.
    pub fn shift(&mut self, seconds: i32) {
        for subtitle in &mut self.subtitles {
            subtitle.from = subtitle.from.saturating_add_signed(seconds);
            subtitle.until = subtitle.until.saturating_add_signed(seconds);
        }
        self.subtitles.retain(|subtitle| subtitle.until > 0);
    }
}
