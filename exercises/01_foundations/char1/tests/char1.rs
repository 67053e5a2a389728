use char1::{WINDOW_MARK, is_aisle, is_window};

#[test]
fn the_seats_at_the_windows() {
    let windows: String = ('A'..='F').filter(|&seat| is_window(seat)).collect();
    assert_eq!(windows, "AF");
}

#[test]
fn the_seats_at_the_aisle() {
    let aisle: String = ('A'..='F').filter(|&seat| is_aisle(seat)).collect();
    assert_eq!(aisle, "CD");
}

#[test]
fn the_mark_is_a_sun() {
    assert_eq!(WINDOW_MARK, '\u{263C}');
}
