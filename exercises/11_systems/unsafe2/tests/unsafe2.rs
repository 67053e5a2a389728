use unsafe2::SignText;

#[test]
fn only_ascii_becomes_a_sign() {
    let text = SignText::new("Doors open at 7");
    assert_eq!(text.unwrap().as_str(), "Doors open at 7");
    assert!(SignText::new("Café").is_none(), "é isn't ASCII");
}

#[test]
fn only_ascii_can_be_pushed() {
    let mut text = SignText::new("Row ").unwrap();
    assert!(text.push(b'G'), "G is ASCII");
    assert!(!text.push(0xE9), "0xE9 isn't ASCII");
    assert!(!text.push(0x80), "0x80 isn't ASCII");
    assert!(text.push(0x7F), "0x7F is the last ASCII byte");
    assert_eq!(text.as_str(), "Row G\u{7F}");
}

#[test]
fn checked_bytes_are_taken_as_they_are() {
    // SAFETY: the bytes are ASCII.
    let text = unsafe { SignText::from_bytes_unchecked(b"Encore!".to_vec()) };
    assert_eq!(text.as_str(), "Encore!");
}

#[test]
fn bytes_can_be_changed_in_place() {
    let mut text = SignText::new("shh").unwrap();
    // SAFETY: upper case ASCII is ASCII.
    unsafe { text.bytes_mut() }.make_ascii_uppercase();
    assert_eq!(text.as_str(), "SHH");
}
