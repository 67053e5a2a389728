//! Everyone locks the album with the smaller number first. A thread that waits for an album then never
//! holds one with a larger number, so no circle can close.

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
    if first.number > second.number {
        let (second, first) = lock_both(second, first);
        return (first, second);
    }
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
