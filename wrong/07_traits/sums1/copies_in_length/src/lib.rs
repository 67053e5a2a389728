//! Copies the songs in `length`, so that one implementation is enough there.

use std::fmt;
use std::iter::Sum;

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

impl Sum<Playtime> for Playtime {
    fn sum<I: Iterator<Item = Playtime>>(times: I) -> Playtime {
        let mut seconds = 0;
        for time in times {
            seconds += time.in_seconds();
        }
        Playtime::new(seconds)
    }
}

/// How long all songs are together.
pub fn length(songs: &[Playtime]) -> Playtime {
    songs.iter().copied().sum()
}
