//! An album is a list of songs, each with a playtime. How long does the whole album play?
//!
//! `length` reads well, but `sum` doesn't compile: it doesn't know how to add up playtimes. Implement the trait that the
//! error names, so that `sum` works for playtimes and for references to them.

use std::fmt;

/// Minutes and seconds. There are never more than 59 seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Playtime {
    minutes: u32,
    seconds: u32,
}

impl Playtime {
    /// A playtime of this many seconds.
    pub fn new(seconds: u32) -> Playtime {
        Playtime {
            minutes: seconds / 60,
            seconds: seconds % 60,
        }
    }

    pub fn in_seconds(&self) -> u32 {
        60 * self.minutes + self.seconds
    }
}

impl fmt::Display for Playtime {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{:02}", self.minutes, self.seconds)
    }
}

/// How long all songs are together.
pub fn length(songs: &[Playtime]) -> Playtime {
    songs.iter().sum()
}
