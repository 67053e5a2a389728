use std::mem::MaybeUninit;

use allocators2::Arena;

/// 256 bytes, the first of which has an address that is a multiple of 64.
#[repr(align(64))]
struct Block([MaybeUninit<u8>; 256]);

impl Block {
    fn new() -> Block {
        Block([const { MaybeUninit::uninit() }; 256])
    }
}

#[test]
fn sparks_can_be_changed_separately() {
    let mut block = Block::new();
    let arena = Arena::new(&mut block.0);
    let left = arena.add([1.0_f32, 2.0]).unwrap();
    let right = arena.add([3.0_f32, 4.0]).unwrap();
    left[0] = -1.0;
    right[1] = -4.0;
    assert_eq!((*left, *right), ([-1.0, 2.0], [3.0, -4.0]));
}

#[test]
fn sparks_are_in_the_block() {
    let mut block = Block::new();
    let range = block.0.as_ptr_range();
    let arena = Arena::new(&mut block.0);
    let spark = std::ptr::from_ref(arena.add(9_u64).unwrap());
    assert!(range.contains(&spark.cast()), "it's somewhere else");
}

#[test]
fn pieces_follow_each_other() {
    let mut block = Block::new();
    let arena = Arena::new(&mut block.0);
    arena.add(1_u8).unwrap();
    assert_eq!(arena.room(), 255);
    arena.add(2_u8).unwrap();
    assert_eq!(arena.room(), 254);
    arena.add(3_u32).unwrap();
    assert_eq!(arena.room(), 248, "two bytes are skipped before a `u32`");
    arena.add(()).unwrap();
    assert_eq!(arena.room(), 248, "`()` takes no memory");
}

/// A value that begins at a multiple of 32.
#[repr(align(32))]
#[derive(Clone, Copy)]
struct Wide(u8);

#[test]
fn addresses_are_aligned_and_not_only_offsets() {
    let mut block = Block::new();
    let arena = Arena::new(&mut block.0[1..]);
    let wide = arena.add(Wide(7)).unwrap();
    assert_eq!(std::ptr::from_mut(wide).addr() % 32, 0);
    let other = arena.add(Wide(8)).unwrap();
    assert_eq!((wide.0, other.0), (7, 8));
}

#[test]
fn a_block_can_be_filled_to_the_last_byte() {
    let mut block = Block::new();
    let arena = Arena::new(&mut block.0[..12]);
    assert!(arena.add([7_u32; 3]).is_some(), "12 bytes fit into 12");
    assert_eq!(arena.room(), 0);
    assert!(arena.add(1_u8).is_none(), "the block is full");
    assert!(arena.add(()).is_some());
}

#[test]
fn a_value_that_does_not_fit_changes_nothing() {
    let mut block = Block::new();
    let arena = Arena::new(&mut block.0[1..10]);
    assert!(arena.add([0_u8; 10]).is_none());
    assert!(
        arena.add([0_u32; 2]).is_none(),
        "3 bytes are skipped, 6 are left"
    );
    assert!(
        arena.add(Wide(1)).is_none(),
        "the next multiple of 32 is outside"
    );
    assert_eq!(arena.room(), 9);
    assert!(arena.add([5_u8; 9]).is_some());
}
