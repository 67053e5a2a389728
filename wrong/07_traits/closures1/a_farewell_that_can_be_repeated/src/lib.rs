//! Demands a farewell that could be called again.

/// Runs the action for each song, in order.
pub fn after_each_song<A>(songs: &[&str], mut action: A)
where
    A: FnMut(&str),
{
    for song in songs {
        action(song);
    }
}

/// A light that's on if its condition is true for a sound level. You can look at it through a shared reference.
pub struct Warning<C> {
    condition: C,
}

impl<C> Warning<C>
where
    C: Fn(u32) -> bool,
{
    pub fn when(condition: C) -> Warning<C> {
        Warning { condition }
    }

    pub fn is_on(&self, decibels: u32) -> bool {
        (self.condition)(decibels)
    }
}

/// Runs the farewell at the end of the concert, and returns the line for the band's diary.
pub fn at_the_end<F>(hall: &str, mut farewell: F) -> String
where
    F: FnMut() -> String,
{
    format!("{hall}: {}", farewell())
}

/// A whole concert: the singer writes each song on a sheet of paper, and gives the sheet away at the end.
pub fn concert(songs: &[&str], hall: &str) -> String {
    let mut sheet = String::new();
    after_each_song(songs, |song| {
        sheet.push_str(song);
        sheet.push('>');
    });
    at_the_end(hall, || sheet)
}
