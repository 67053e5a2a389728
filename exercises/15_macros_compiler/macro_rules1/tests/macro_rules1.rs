use macro_rules1::{Note, melody};

/// The notes in one line: `C4` is a C of four beats.
fn line(notes: &[Note]) -> String {
    let notes = notes
        .iter()
        .map(|note| format!("{}{}", note.name, note.beats));
    notes.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_melody_has_several_notes() {
    assert_eq!(line(&melody![C 4, E 2, G 2]), "C4 E2 G2");
}

#[test]
fn a_comma_may_follow_the_last_note() {
    let song = melody![
        D 1,
        Fis 3,
    ];
    assert_eq!(line(&song), "D1 Fis3");
}

#[test]
fn a_melody_may_be_one_note_or_silence() {
    assert_eq!(line(&melody![A 8]), "A8");
    assert_eq!(line(&melody![]), "");
}

#[test]
fn a_length_may_be_computed() {
    let bar = 4;
    assert_eq!(line(&melody![C bar, G bar / 2, A 1 + 1]), "C4 G2 A2");
}
