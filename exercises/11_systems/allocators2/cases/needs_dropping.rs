//! error[E0277]
//! A `String` is put into the arena, which would never free its text.

use std::mem::MaybeUninit;

use allocators2::Arena;

fn main() {
    let mut block = [MaybeUninit::uninit(); 64];
    let arena = Arena::new(&mut block);
    arena.add(7);
    arena.add(String::from("boom")); // misuse
}
