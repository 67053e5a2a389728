//! A field recorder has two limits: the minutes left in its battery and the megabytes left on its card. One function
//! below mixes them up, and the compiler doesn't notice, because a type alias is only a second name for `u32`.
//!
//! Make `Minutes` and `Megabytes` two types of their own: tuple structs with one public field, so that the tests can
//! write `Minutes(80)`. Then follow the compiler. It'll find the mistake for you.

pub type Minutes = u32;

pub type Megabytes = u32;

pub struct Song {
    pub length: Minutes,
    pub size: Megabytes,
}

/// What's left: battery and card.
pub struct Recorder {
    length: Minutes,
    size: Megabytes,
}

impl Recorder {
    pub fn with(length: Minutes, size: Megabytes) -> Recorder {
        Recorder { length, size }
    }

    /// Uses battery and card. Returns `false`, and changes nothing, if one of them isn't enough.
    pub fn record(&mut self, length: Minutes, size: Megabytes) -> bool {
        if length > self.length || size > self.size {
            return false;
        }
        self.length -= length;
        self.size -= size;
        true
    }

    /// Records a song and its encore, or neither of them.
    pub fn record_with_encore(&mut self, song: &Song, encore: &Song) -> bool {
        self.record(song.size + encore.size, song.length + encore.length)
    }

    pub fn minutes_left(&self) -> Minutes {
        self.length
    }

    pub fn megabytes_left(&self) -> Megabytes {
        self.size
    }
}
