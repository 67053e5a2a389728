//! What a concert needs. None of these can be cloned.

/// A song with its parts.
pub struct Song {
    pub title: String,
    pub lyrics: Lyrics,
    pub melody: Melody,
    pub beats_per_minute: u32,
}

pub struct Lyrics(pub &'static str);

pub struct Melody(pub &'static str);

/// The room in which everything is heard.
pub struct Hall {
    pub name: &'static str,
}

impl Hall {
    /// What a sound is like in this hall.
    pub fn hears(&self, sound: &str, beats_per_minute: u32) -> String {
        format!("{sound} at {beats_per_minute} in {}", self.name)
    }
}
