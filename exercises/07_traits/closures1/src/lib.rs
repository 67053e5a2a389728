//! A concert calls closures in three places: one after each song, one whenever the sound level is measured, and one only
//! once, at the end.
//!
//! `Fn`, `FnMut` and `FnOnce` say how often a closure may be called, and what it may do with the values that it
//! captured. Each of the three bounds here demands too little or too much. For each, choose the bound that demands the
//! least from the caller. The bodies stay as they are, but one parameter needs a `mut`.

/// Runs the action for each song, in order.
pub fn after_each_song<A>(songs: &[&str], action: A)
where
    A: FnOnce(&str),
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
    C: FnOnce(u32) -> bool,
{
    pub fn when(condition: C) -> Warning<C> {
        Warning { condition }
    }

    pub fn is_on(&self, decibels: u32) -> bool {
        (self.condition)(decibels)
    }
}

/// Runs the farewell at the end of the concert, and returns the line for the band's diary.
pub fn at_the_end<F>(hall: &str, farewell: F) -> String
where
    F: Fn() -> String,
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
