//! error[E0499]
//! The block is used for the next frame while a spark of the last one is still there.

use std::mem::MaybeUninit;

use allocators2::Arena;

fn main() {
    let mut block = [MaybeUninit::uninit(); 64];
    let spark = Arena::new(&mut block).add(1.5_f32).unwrap();
    Arena::new(&mut block).add(2.5_f32).unwrap(); // misuse
    *spark = 0.0;
}
