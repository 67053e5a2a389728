use arrays1::{on_monday, on_sunday, on_the_weekend, on_thursday};

const APRIL: [u32; 7] = [4, 0, 9, 12, 7, 1, 3];
const MAY: [u32; 7] = [20, 31, 2, 5, 0, 6, 44];

#[test]
fn monday_is_the_first_day() {
    assert_eq!(on_monday(APRIL), 4);
    assert_eq!(on_monday(MAY), 20);
}

#[test]
fn thursday_is_in_the_middle() {
    assert_eq!(on_thursday(APRIL), 12, "that's the rain of another day");
    assert_eq!(on_thursday(MAY), 5);
}

#[test]
fn sunday_is_the_last_day() {
    assert_eq!(on_sunday(APRIL), 3);
    assert_eq!(on_sunday(MAY), 44);
}

#[test]
fn the_weekend_is_saturday_and_sunday() {
    assert_eq!(on_the_weekend(APRIL), 4);
    assert_eq!(on_the_weekend(MAY), 50);
}
