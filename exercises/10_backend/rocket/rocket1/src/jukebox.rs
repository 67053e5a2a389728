//! The jukebox of the exercise `axum1`. This file knows nothing of HTTP.

use std::fmt::{self, Display, Formatter};
use std::sync::Mutex;

/// There is no song with this number.
#[derive(Debug)]
pub struct NoSuchSong(usize);

impl Display for NoSuchSong {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "there is no song {}", self.0)
    }
}

pub struct Jukebox {
    titles: Vec<&'static str>,
    queue: Mutex<Vec<&'static str>>,
}

impl Jukebox {
    pub fn new(titles: &[&'static str]) -> Jukebox {
        Jukebox {
            titles: titles.to_vec(),
            queue: Mutex::default(),
        }
    }

    pub fn titles(&self) -> String {
        self.titles.join("\n")
    }

    /// The title with this number. Numbers start at 1.
    pub fn title(&self, number: usize) -> Result<&'static str, NoSuchSong> {
        let index = number.checked_sub(1).ok_or(NoSuchSong(number))?;
        self.titles.get(index).copied().ok_or(NoSuchSong(number))
    }

    pub fn play(&self, number: usize) -> Result<(), NoSuchSong> {
        let title = self.title(number)?;
        self.queue.lock().unwrap().push(title);
        Ok(())
    }

    pub fn queue(&self) -> String {
        self.queue.lock().unwrap().join("\n")
    }
}
