use std::thread;

use send_sync2::{Brush, Screen};

#[test]
fn a_brush_can_draw_in_another_thread() {
    let brush = Brush::dipped_in('#');
    let line = thread::spawn(move || brush.line(4)).join().unwrap();
    let mut screen = Screen::open();
    screen.show(line);
    assert_eq!(screen.lines(), ["####"]);
}

#[test]
fn a_brush_comes_back_from_its_thread() {
    let brush = thread::spawn(|| Brush::dipped_in('~')).join().unwrap();
    assert_eq!(brush.line(2), "~~");
}

#[test]
fn a_screen_shows_lines_in_order() {
    let mut screen = Screen::open();
    for ink in ['.', ':'] {
        screen.show(Brush::dipped_in(ink).line(1));
    }
    assert_eq!(screen.lines(), [".", ":"]);
}

#[test]
fn markers_take_no_memory() {
    assert_eq!(size_of::<Brush>(), size_of::<char>());
    assert_eq!(size_of::<Screen>(), size_of::<Vec<String>>());
}
