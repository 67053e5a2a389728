use copies1::{Square, bishop_moves, is_light, on_one_diagonal};

fn square(file: u8, rank: u8) -> Square {
    Square { file, rank }
}

/// You can call this with a square only if squares are `Copy`.
fn twice<T: Copy>(value: T) -> (T, T) {
    (value, value)
}

#[test]
fn a_square_is_copied_like_a_number() {
    let (a, b) = twice(square(3, 5));
    assert_eq!(a, b);
    assert_eq!(is_light(a), is_light(b));
}

#[test]
fn neighbors_differ_in_color() {
    assert!(!is_light(square(1, 1)), "the first square is dark");
    assert!(is_light(square(1, 2)));
    assert!(!is_light(square(8, 8)));
}

#[test]
fn a_bishop_stays_on_its_color() {
    assert_eq!(bishop_moves(square(1, 1), square(1, 2)), None);
    assert_eq!(bishop_moves(square(4, 4), square(5, 8)), None);
}

#[test]
fn a_bishop_needs_at_most_two_moves() {
    assert_eq!(bishop_moves(square(2, 6), square(2, 6)), Some(0));
    assert_eq!(bishop_moves(square(1, 1), square(8, 8)), Some(1));
    assert_eq!(bishop_moves(square(8, 3), square(5, 6)), Some(1));
    assert_eq!(bishop_moves(square(1, 1), square(1, 3)), Some(2));
}

#[test]
fn the_questions_take_squares_by_value() {
    let from = square(3, 1);
    assert!(on_one_diagonal(from, square(6, 4)));
    assert!(!on_one_diagonal(from, square(3, 2)));
    assert_eq!(from, square(3, 1));
}
