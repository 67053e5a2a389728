use manifest4::display_text;

#[test]
fn a_hit_shows_its_points() {
    assert_eq!(display_text("hit 300"), "300 points");
}

#[test]
fn anything_else_is_a_miss() {
    assert_eq!(
        display_text("hit 0"),
        "missed",
        "a hit without points is a miss"
    );
    assert_eq!(display_text("tilt"), "missed");
}

const TABLE: &str = r"
 .----------------.
 |  o     o    o  |
 |     o     o    |
 |   o    o    o  |
 |   \__      __/ |
 |      \ () /    |
 '----------------'";

#[test]
fn the_table_shows_the_last_ball() {
    let text = display_text("hit 5000");
    assert_eq!(text, "5000 points");
    println!("{TABLE}\n    {text}");
}
