use std::hint::black_box;

use black_box1::{checksum, rounds};

const SONG: &[u8] = b"Row, row, row your boat, gently down the stream.";

/// A little work that both sides do, so that there's always something to compare.
fn a_little_work() {
    for number in 0..50_000_u32 {
        black_box(number);
    }
}

/// An honest loop.
#[test]
fn honest() {
    a_little_work();
    for _ in 0..20_000 {
        black_box(checksum(black_box(SONG)));
    }
    assert_eq!(checksum(b"ab"), 93_310);
}

#[test]
fn measured() {
    a_little_work();
    rounds(20_000);
}

#[test]
fn a_checksum_sees_each_byte() {
    assert_ne!(checksum(b"abc"), checksum(b"abd"));
    assert_ne!(checksum(b"abc"), checksum(b"acb"));
}
