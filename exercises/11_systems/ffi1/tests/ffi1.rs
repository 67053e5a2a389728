use ffi1::census::{note_calls, note_names_in_use};
use ffi1::{name, number};

#[test]
fn a_name_can_be_part_of_a_longer_string() {
    let melody = "A4 C#5 E5";
    assert_eq!(number(&melody[..2]), Some(57), "A4");
    assert_eq!(number(&melody[3..6]), Some(61), "C#5");
    assert_eq!(number(&melody[7..]), Some(64), "E5");
}

#[test]
fn other_words_are_not_notes() {
    assert_eq!(number("H4"), None);
    assert_eq!(number(""), None);
    assert_eq!(number("A4\0"), None, "a name has no zero byte inside");
    assert_eq!(number("A4\0 and more"), None);
}

#[test]
fn numbers_have_names() {
    assert_eq!(name(57).as_deref(), Some("A4"));
    assert_eq!(name(0).as_deref(), Some("C0"));
    assert_eq!(name(120), None);
    assert_eq!(name(-1), None);
}

#[test]
fn the_answers_come_from_c() {
    assert_eq!(number("E4"), Some(52));
    assert_eq!(name(52).as_deref(), Some("E4"));
    assert_eq!(note_calls(), 2, "C wasn't asked");
}

#[test]
fn every_name_is_given_back_to_c() {
    let melody: Vec<String> = [48, 52, 55].into_iter().filter_map(name).collect();
    assert_eq!(melody, ["C4", "E4", "G4"]);
    assert_eq!(note_names_in_use(), 0, "C's memory was never freed");
    assert_eq!(name(-5), None);
    assert_eq!(note_names_in_use(), 0);
}
