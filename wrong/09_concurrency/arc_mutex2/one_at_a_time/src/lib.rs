//! Locks one album after the other, never both: for a moment, the sticker is in neither.

mod sync;

use sync::Mutex;

pub struct Album {
    stickers: Mutex<Vec<&'static str>>,
}

impl Album {
    pub fn new(_number: u32, stickers: &[&'static str]) -> Album {
        Album {
            stickers: Mutex::new(stickers.to_vec()),
        }
    }
}

pub fn give(sticker: &'static str, from: &Album, to: &Album) -> bool {
    let mut from = from.stickers.lock().unwrap();
    let Some(index) = from.iter().position(|owned| *owned == sticker) else {
        return false;
    };
    let sticker = from.swap_remove(index);
    drop(from);
    to.stickers.lock().unwrap().push(sticker);
    true
}

pub fn count_both(first: &Album, second: &Album) -> usize {
    let first = first.stickers.lock().unwrap().len();
    first + second.stickers.lock().unwrap().len()
}
