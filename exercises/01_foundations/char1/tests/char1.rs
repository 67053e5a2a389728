use char1::{KING, is_at_the_edge, is_in_the_middle};

#[test]
fn two_columns_are_at_the_edge() {
    let edge: String = ('a'..='h').filter(|&c| is_at_the_edge(c)).collect();
    assert_eq!(edge, "ah");
}

#[test]
fn two_columns_are_in_the_middle() {
    let middle: String = ('a'..='h').filter(|&c| is_in_the_middle(c)).collect();
    assert_eq!(middle, "de");
}

#[test]
fn the_king_has_his_symbol() {
    assert_eq!(KING, '\u{2654}');
}
