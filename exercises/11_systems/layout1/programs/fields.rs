//! Three fields, in the order of C and in the order that the compiler likes best.

use std::mem::offset_of;

#[repr(C)]
struct LikeC {
    volume: u8,
    frequency: u32,
    channel: u8,
}

struct LikeRust {
    volume: u8,
    frequency: u32,
    channel: u8,
}

fn main() {
    println!("{} {}", size_of::<LikeC>(), align_of::<LikeC>());
    println!(
        "{} {}",
        offset_of!(LikeC, frequency),
        offset_of!(LikeC, channel)
    );
    println!("{} {}", size_of::<LikeRust>(), align_of::<LikeRust>());
    println!("{}", size_of::<[LikeC; 10]>());
    let note = LikeRust {
        volume: 1,
        frequency: 440,
        channel: 2,
    };
    assert!(u32::from(note.volume + note.channel) < note.frequency);
}
