//! The singer who is called is a copy of the one in the queue.

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
        let (name, song) = match line.split_once(':') {
            Some((name, song)) => (name.trim(), song.trim()),
            None => return false,
        };
        if name.is_empty() || song.is_empty() {
            return false;
        }
        self.waiting.push(Singer {
            name: name.to_string(),
            song: song.to_string(),
        });
        true
    }

    /// Moves the next singer out of the queue: the first one who didn't sing last. If there's none, nothing changes.
    pub fn call(&mut self) -> Option<Singer> {
        for index in 0..self.waiting.len() {
            if self.waiting[index].name != self.last {
                let singer = Singer {
                    name: self.waiting[index].name.clone(),
                    song: self.waiting[index].song.clone(),
                };
                self.waiting.remove(index);
                self.last = singer.name.clone();
                return Some(singer);
            }
        }
        None
    }
}
