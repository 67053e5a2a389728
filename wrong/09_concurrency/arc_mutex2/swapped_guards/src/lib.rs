//! Locks in the right order, and returns the guards in this order too, whichever album was asked for first.

mod sync;

use sync::{Mutex, MutexGuard};

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

fn lock_both<'a>(first: &'a Album, second: &'a Album) -> (Stickers<'a>, Stickers<'a>) {
    if first.number > second.number {
        return lock_both(second, first);
    }
    let first = first.stickers.lock().unwrap();
    let second = second.stickers.lock().unwrap();
    (first, second)
}

pub fn give(sticker: &'static str, from: &Album, to: &Album) -> bool {
    let (mut from, mut to) = lock_both(from, to);
    let Some(index) = from.iter().position(|owned| *owned == sticker) else {
        return false;
    };
    to.push(from.swap_remove(index));
    true
}

pub fn count_both(first: &Album, second: &Album) -> usize {
    let (first, second) = lock_both(first, second);
    first.len() + second.len()
}
