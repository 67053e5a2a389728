//! It's karaoke night, and the queue is long. To join it, you write a line on the list, such as `Ana: Waterloo`. No one
//! sings twice in a row.
//!
//! `call` doesn't compile: fix it, and complete `join`. This is a quiz, so it mixes what you know: strings from level 01,
//! `match`, loops and structs from level 02, and moves from this level.

/// Someone who wants to sing, and the song.
pub struct Singer {
    pub name: String,
    pub song: String,
}

/// The singers who wait, in their order.
#[derive(Default)]
pub struct Queue {
    waiting: Vec<Singer>,
    /// The name of the singer who sang last.
    last: String,
}

impl Queue {
    pub fn waiting(&self) -> &[Singer] {
        &self.waiting
    }

    /// Adds a line of the list to the end of the queue, without the spaces around name and song. If a line has no colon, no
    /// name or no song, it adds nothing and returns `false`.
    pub fn join(&mut self, line: &str) -> bool {
        todo!()
    }

    /// Moves the next singer out of the queue: the first one who didn't sing last. If there's none, nothing changes.
    pub fn call(&mut self) -> Option<Singer> {
        for singer in &self.waiting {
            if singer.name != self.last {
                self.last = singer.name;
                return Some(*singer);
            }
        }
        None
    }
}
