use refs3::Diary;

fn diary() -> Diary {
    Diary::with_entries(vec![
        String::from("Monday: rain"),
        String::from("Tuesday: sun and wind"),
        String::from("Wednesday: sun"),
    ])
}

#[test]
fn the_newest_entry_is_borrowed() {
    let diary = diary();
    let (one, two) = (diary.latest(), diary.latest());
    assert_eq!(one, "Wednesday: sun");
    assert!(
        one.as_ptr() == two.as_ptr(),
        "each call returned a copy of the newest entry"
    );
}

#[test]
fn all_entries_are_borrowed() {
    let diary = diary();
    let (one, two) = (diary.entries(), diary.entries());
    assert_eq!(one.len(), 3);
    assert_eq!(one[0], "Monday: rain");
    assert!(
        one.as_ptr() == two.as_ptr(),
        "each call returned a copy of all entries"
    );
}

#[test]
fn the_entry_with_a_word_is_borrowed() {
    let diary = diary();
    let (one, two) = (diary.first_with("sun"), diary.first_with("wind"));
    assert_eq!(one, "Tuesday: sun and wind");
    assert!(
        one.as_ptr() == two.as_ptr(),
        "both words are in the same entry, but the calls returned copies"
    );
}

#[test]
fn without_an_entry_the_string_is_empty() {
    assert_eq!(Diary::with_entries(Vec::new()).latest(), "");
    assert_eq!(diary().first_with("snow"), "");
    assert!(Diary::with_entries(Vec::new()).entries().is_empty());
}
