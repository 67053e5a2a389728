use zero_cost3::{Loudness, Note, play};

/// A note that is in range.
fn note(number: u8) -> Note {
    Note::new(number).unwrap()
}

#[test]
fn a_note_is_a_message_of_three_bytes() {
    let loud = Loudness::new(100).unwrap();
    assert_eq!(play(note(60), loud), [0x90, 60, 100]);
    assert_eq!(play(note(0), loud), [0x90, 0, 100]);
}

#[test]
fn numbers_above_127_are_refused() {
    for number in 128..=255 {
        assert!(Note::new(number).is_none(), "note {number}");
        assert!(Loudness::new(number).is_none(), "loudness {number}");
    }
    assert!(Note::new(127).is_some());
    assert!(Loudness::new(127).is_some());
}

#[test]
fn a_note_is_one_byte() {
    assert_eq!(size_of::<Note>(), 1);
    assert_eq!(size_of::<Loudness>(), 1);
}
