use diverging2::read_tape;

#[test]
fn depths_are_counted_and_added() {
    assert_eq!(read_tape(&[12, 14, 9]), (3, 35));
    assert_eq!(read_tape(&[0, 5]), (2, 5), "a depth of 0 is a depth");
}

#[test]
fn a_second_without_an_echo_does_not_count() {
    assert_eq!(
        read_tape(&[-1, 5]),
        (1, 5),
        "a tape may begin without an echo"
    );
    assert_eq!(
        read_tape(&[12, -1, -1, 9]),
        (2, 21),
        "-1 is neither counted nor added"
    );
}

#[test]
fn the_tape_ends_at_its_signal() {
    assert_eq!(
        read_tape(&[12, -1, 9, -2, 40, -7]),
        (2, 21),
        "nothing after -2 is read"
    );
}

#[test]
fn a_damaged_tape_is_worth_nothing() {
    assert_eq!(
        read_tape(&[12, 9, -3, 40]),
        (0, 0),
        "below -2 the whole tape is damaged"
    );
    assert_eq!(read_tape(&[12, -900]), (0, 0));
}

#[test]
fn an_empty_tape() {
    assert_eq!(read_tape(&[]), (0, 0));
}
