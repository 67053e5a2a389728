//! For each condition in a safety comment there is a test with the values just before it fails, and just
//! after. The same tests are run by `cargo test` and by `cargo miri test`.

use miri2::Picture;

fn picture() -> Picture {
    Picture::new(2, &[1, 2, 3, 4, 5, 6])
}

fn rows(picture: &Picture) -> Vec<Option<u8>> {
    let pixels = (0..6).map(|index| picture.pixel(index / 2, index % 2));
    pixels.collect()
}

fn after_swapping(a: usize, b: usize) -> Vec<Option<u8>> {
    let mut picture = picture();
    picture.swap_rows(a, b);
    rows(&picture)
}

#[test]
fn rows_are_swapped() {
    assert_eq!(after_swapping(0, 1), [3, 4, 1, 2, 5, 6].map(Some));
    assert_eq!(after_swapping(2, 0), [5, 6, 3, 4, 1, 2].map(Some));
}

#[test]
fn a_row_can_be_swapped_with_itself() {
    assert_eq!(after_swapping(1, 1), rows(&picture()));
}

#[test]
fn rows_beyond_the_last_one_are_not_swapped() {
    assert_eq!(after_swapping(3, 0), rows(&picture()));
    assert_eq!(after_swapping(0, 3), rows(&picture()));
}

#[test]
fn there_is_no_pixel_outside() {
    assert_eq!(picture().pixel(2, 1), Some(6));
    assert_eq!(picture().pixel(0, 2), None);
    assert_eq!(picture().pixel(3, 0), None);
}
