//! Miri runs your tests step by step, and finds undefined behavior in everything that they *do*. It can't
//! find it in what they don't do. So a crate with `unsafe` needs tests that go to the limits of every
//! safety comment.
//!
//! Six wrong versions of `Picture` are in `mutants/`. Write tests that make each of them fail. Four of them
//! use memory that they mustn't use. Miri would notice all four, and a debug build notices two by itself. For
//! the others, look at the picture afterwards.

use miri2::Picture;

#[test]
fn rows_are_swapped() {
    let mut picture = Picture::new(2, &[1, 2, 3, 4, 5, 6]);
    picture.swap_rows(0, 1);
    assert_eq!(picture.pixel(0, 0), Some(3));
}
