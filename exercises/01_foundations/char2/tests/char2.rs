use char2::{is_in_a_name, is_seat_digit, row_number};

#[test]
fn letters_become_row_numbers() {
    assert_eq!(row_number('A'), 1);
    assert_eq!(row_number('H'), 8);
    assert_eq!(row_number('Z'), 26);
}

#[test]
fn lowercase_letters_mean_the_same_rows() {
    assert_eq!(row_number('a'), 1);
    assert_eq!(row_number('z'), 26);
}

/// The characters of a text for which a function returns `true`.
fn kept(text: &str, is_kept: fn(char) -> bool) -> String {
    text.chars().filter(|&symbol| is_kept(symbol)).collect()
}

#[test]
fn only_ten_characters_are_seat_digits() {
    assert_eq!(kept("0123456789", is_seat_digit), "0123456789");
    assert_eq!(
        kept("a -/:٣½²", is_seat_digit),
        "",
        "none of these is part of a seat number"
    );
}

#[test]
fn names_of_all_languages_are_names() {
    assert_eq!(kept("AnzÉßłŽЖ名-'", is_in_a_name), "AnzÉßłŽЖ名-'");
    assert_eq!(
        kept("3 _.½\"!", is_in_a_name),
        "",
        "none of these is part of a name"
    );
}
