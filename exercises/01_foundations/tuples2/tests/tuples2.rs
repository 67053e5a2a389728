use tuples2::{height_line, position_line};

const TRIGLAV: (&str, (f64, f64), u32) = ("Triglav", (46.38, 13.84), 2515);
const SONNBLICK: (&str, (f64, f64), u32) = ("Sonnblick", (47.05, 12.96), 3106);

#[test]
fn the_height_line_has_name_and_height() {
    assert_eq!(height_line(TRIGLAV), "Triglav is 2515 m high");
    assert_eq!(height_line(SONNBLICK), "Sonnblick is 3106 m high");
}

#[test]
fn the_position_line_has_latitude_and_longitude() {
    assert_eq!(position_line(TRIGLAV), "46.38 north, 13.84 east");
    assert_eq!(position_line(SONNBLICK), "47.05 north, 12.96 east");
}
