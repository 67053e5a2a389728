use char1::{KING, is_at_the_edge, is_in_the_middle};

/// The columns of the board for which a function returns `true`.
fn columns(is_meant: fn(char) -> bool) -> String {
    ('a'..='h').filter(|&column| is_meant(column)).collect()
}

#[test]
fn two_columns_are_at_the_edge() {
    assert_eq!(columns(is_at_the_edge), "ah");
}

#[test]
fn two_columns_are_in_the_middle() {
    assert_eq!(columns(is_in_the_middle), "de");
}

#[test]
fn the_king_has_his_symbol() {
    assert_eq!(KING, '\u{2654}');
}
