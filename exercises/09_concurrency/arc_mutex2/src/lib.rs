//! Children swap stickers. A sticker moves from one album to another, and at no time is it in both or in
//! neither, so both albums are locked. Ada gives to Ben while Ben gives to Ada, and both threads stop
//! forever: each has locked one album and waits for the other one.
//!
//! Draw which thread holds what, and what it waits for. Then lock in an order in which there can't be a circle.

mod sync;

use sync::{Mutex, MutexGuard};

/// Someone's stickers. No two albums have the same number.
pub struct Album {
    number: u32,
    stickers: Mutex<Vec<&'static str>>,
}

type Stickers<'a> = MutexGuard<'a, Vec<&'static str>>;

impl Album {
    pub fn new(number: u32, stickers: &[&'static str]) -> Album {
        Album {
            number,
            stickers: Mutex::new(stickers.to_vec()),
        }
    }
}

/// Locks two different albums, and returns their guards, the first album's first.
fn lock_both<'a>(first: &'a Album, second: &'a Album) -> (Stickers<'a>, Stickers<'a>) {
    let first = first.stickers.lock().unwrap();
    let second = second.stickers.lock().unwrap();
    (first, second)
}

/// Moves a sticker to another album. Returns whether it was there.
pub fn give(sticker: &'static str, from: &Album, to: &Album) -> bool {
    let (mut from, mut to) = lock_both(from, to);
    let Some(index) = from.iter().position(|owned| *owned == sticker) else {
        return false;
    };
    to.push(from.swap_remove(index));
    true
}

/// How many stickers two albums have, counted while neither can change.
pub fn count_both(first: &Album, second: &Album) -> usize {
    let (first, second) = lock_both(first, second);
    first.len() + second.len()
}
