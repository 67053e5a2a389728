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

#[test]
fn only_ten_characters_are_seat_digits() {
    for symbol in '0'..='9' {
        assert!(is_seat_digit(symbol), "{symbol} is a digit");
    }
    for symbol in ['a', ' ', '-', '/', ':', '٣', '½', '²'] {
        assert!(
            !is_seat_digit(symbol),
            "{symbol} isn't part of any seat number"
        );
    }
}

#[test]
fn names_of_all_languages_are_names() {
    for symbol in "AnzÉßłŽЖ名-'".chars() {
        assert!(is_in_a_name(symbol), "{symbol} can be part of a name");
    }
    for symbol in ['3', ' ', '_', '.', '½', '"', '!'] {
        assert!(!is_in_a_name(symbol), "{symbol} isn't part of a name");
    }
}
