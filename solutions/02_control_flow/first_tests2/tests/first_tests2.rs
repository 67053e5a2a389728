//! `#[should_panic]` turns a test around: it passes if the code panics. `expected` is a part of the message, so another
//! panic doesn't count. And the two keys next to the borders show that nothing panics too early.

use first_tests2::note;

#[test]
fn the_names_start_again_after_twelve_keys() {
    assert_eq!(note(10), "F#");
    assert_eq!(note(22), "F#");
}

#[test]
fn the_first_and_the_last_key_have_names() {
    assert_eq!(note(1), "A");
    assert_eq!(note(88), "C");
}

#[test]
#[should_panic(expected = "a piano has no key 0")]
fn there_is_no_key_before_the_first() {
    note(0);
}

#[test]
#[should_panic(expected = "a piano has no key 89")]
fn there_is_no_key_after_the_last() {
    note(89);
}
