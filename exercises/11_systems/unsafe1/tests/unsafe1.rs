use unsafe1::{Image, pixel};

/// Three columns and two rows: 0, 1, 2 and below it 10, 11, 12.
fn small() -> Image {
    Image::draw(3, 2, |x, y| (10 * y + x) as u8)
}

#[test]
fn pixels_inside_are_found() {
    assert_eq!(pixel(&small(), 0, 0), Some(0));
    assert_eq!(pixel(&small(), 2, 0), Some(2));
    assert_eq!(pixel(&small(), 1, 1), Some(11));
    assert_eq!(pixel(&small(), 2, 1), Some(12));
}

#[test]
fn a_column_too_far_to_the_right_is_outside() {
    let answer = pixel(&small(), 3, 0);
    assert_eq!(answer, None, "row 0 has no column 3");
    assert_eq!(pixel(&small(), 5, 0), None);
    assert_eq!(pixel(&small(), 3, 1), None);
}

#[test]
fn a_row_below_the_image_is_outside() {
    assert_eq!(pixel(&small(), 0, 2), None);
    assert_eq!(pixel(&small(), 2, 7), None);
}

#[test]
fn positions_very_far_away_are_outside() {
    assert_eq!(pixel(&small(), usize::MAX, 1), None);
    assert_eq!(pixel(&small(), 1, usize::MAX), None);
}

#[test]
fn an_empty_image_has_no_pixel() {
    assert_eq!(pixel(&Image::draw(0, 0, |_, _| 0), 0, 0), None);
    assert_eq!(pixel(&Image::draw(4, 0, |_, _| 0), 1, 0), None);
}
