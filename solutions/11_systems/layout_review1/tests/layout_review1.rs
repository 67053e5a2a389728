use layout_review1::{first, last_pitch, pitch};

#[test]
fn a_note_is_read() {
    let recording: Vec<u8> = (1..=16).collect();
    let note = first(&recording).unwrap();
    assert_eq!(pitch(&note), 1);
    assert_eq!(last_pitch(&recording), Some(9));
}

#[test]
fn a_recording_can_end_in_the_middle_of_a_note() {
    let recording: Vec<u8> = (1..=5).collect();
    first(&recording);
}
