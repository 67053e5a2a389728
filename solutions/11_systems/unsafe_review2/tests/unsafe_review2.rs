use unsafe_review2::Line;

#[test]
fn a_cursor_moves() {
    let mut line = Line::new("hi");
    line.right();
    line.right();
    assert_eq!(line.current(), Some('i'));
    line.left();
    assert_eq!(line.current(), line.first());
}

#[test]
fn a_shorter_line_leaves_the_cursor_behind() {
    let mut line = Line::new("a long line of text");
    for _ in 0..15 {
        line.right();
    }
    line.shorten(4);
    line.current();
}
