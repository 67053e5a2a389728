use std::thread;

use raw_pointers4::{Canvas, Half};

fn fill(half: &mut Half<'_>, row: usize, ink: char) {
    half.row_mut(row).expect("the row exists").fill(ink);
}

#[test]
fn a_row_of_a_half_ends_in_the_middle() {
    let mut canvas = Canvas::new(6, 3);
    let (mut left, mut right) = canvas.halves();
    fill(&mut left, 1, 'l');
    fill(&mut right, 2, 'r');
    assert_eq!(canvas.lines(), ["......", "lll...", "...rrr"]);
}

#[test]
fn the_right_half_gets_the_middle() {
    let mut canvas = Canvas::new(5, 2);
    let (mut left, mut right) = canvas.halves();
    fill(&mut left, 0, 'l');
    fill(&mut right, 0, 'r');
    assert_eq!(canvas.lines(), ["llrrr", "....."]);
}

#[test]
fn there_are_no_rows_below_the_last_one() {
    let mut canvas = Canvas::new(4, 2);
    let (mut left, mut right) = canvas.halves();
    assert!(left.row_mut(1).is_some());
    assert!(left.row_mut(2).is_none(), "the canvas has only two rows");
    assert!(right.row_mut(usize::MAX).is_none());
}

#[test]
fn two_threads_paint_at_the_same_time() {
    let mut canvas = Canvas::new(8, 3);
    let (mut left, mut right) = canvas.halves();
    thread::scope(|scope| {
        scope.spawn(move || (0..3).for_each(|row| fill(&mut left, row, '/')));
        scope.spawn(move || (0..3).for_each(|row| fill(&mut right, row, '\\')));
    });
    assert_eq!(canvas.lines(), [r"////\\\\"; 3]);
}

#[test]
fn halves_are_views_and_not_copies() {
    let mut canvas = Canvas::new(9, 9);
    let (mut left, _) = canvas.halves();
    let first = left.row_mut(0).map(|row| row.as_ptr());
    let second = left.row_mut(1).map(|row| row.as_ptr());
    assert_eq!(first.map(|row| row.wrapping_add(9)), second);
}

#[test]
fn a_half_is_a_pointer_and_three_numbers() {
    assert_eq!(size_of::<Half<'_>>(), 4 * size_of::<usize>());
}
