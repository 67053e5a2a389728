//! Locks the second album first. The circle only runs the other way around.

mod sync;

use sync::{Mutex, MutexGuard};

pub struct Album {
    stickers: Mutex<Vec<&'static str>>,
}

type Stickers<'a> = MutexGuard<'a, Vec<&'static str>>;

impl Album {
    pub fn new(_number: u32, stickers: &[&'static str]) -> Album {
        Album {
            stickers: Mutex::new(stickers.to_vec()),
        }
    }
}

fn lock_both<'a>(first: &'a Album, second: &'a Album) -> (Stickers<'a>, Stickers<'a>) {
    let second = second.stickers.lock().unwrap();
    let first = first.stickers.lock().unwrap();
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
