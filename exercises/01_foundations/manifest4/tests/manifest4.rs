use manifest4::display_text;

#[test]
fn a_hit_shows_its_points() {
    assert_eq!(display_text("hit 300"), "300 points");
}

#[test]
fn anything_else_is_a_miss() {
    assert_eq!(display_text("hit 0"), "missed");
    assert_eq!(display_text("tilt"), "missed");
}
