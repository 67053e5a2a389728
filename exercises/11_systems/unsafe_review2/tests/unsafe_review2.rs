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
