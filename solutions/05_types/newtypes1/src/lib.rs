//! Each newtype derives what its users need. It doesn't have a `+`, so an addition says `.0` and shows you where
//! units meet.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Minutes(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Megabytes(pub u32);

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
        self.length.0 -= length.0;
        self.size.0 -= size.0;
        true
    }

    /// Records a song and its encore, or neither of them.
    pub fn record_with_encore(&mut self, song: &Song, encore: &Song) -> bool {
        self.record(
            Minutes(song.length.0 + encore.length.0),
            Megabytes(song.size.0 + encore.size.0),
        )
    }

    pub fn minutes_left(&self) -> Minutes {
        self.length
    }

    pub fn megabytes_left(&self) -> Megabytes {
        self.size
    }
}
