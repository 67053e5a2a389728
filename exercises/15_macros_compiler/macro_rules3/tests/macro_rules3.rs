use macro_rules3::{a_major, chord};

#[test]
fn a_chord_can_be_written_in_another_crate() {
    let chord = chord![A 0, C 3, E 7];
    assert_eq!(chord.frequency_of("A"), Some(440));
    assert_eq!(chord.frequency_of("C"), Some(523));
    assert_eq!(chord.frequency_of("E"), Some(659));
    assert_eq!(chord.frequency_of("G"), None);
}

#[test]
fn a_chord_can_be_written_in_the_library() {
    let chord = a_major();
    let notes = ["A", "Cis", "E"].map(|note| chord.frequency_of(note));
    assert_eq!(notes, [Some(440), Some(554), Some(659)]);
    assert_eq!(chord.frequency_of("C"), None, "that one is minor");
}

/// A module whose author likes the names that the macro uses.
mod crowded {
    use ::macro_rules3 as music;

    pub struct Chord;
    pub struct BTreeMap;

    pub fn frequency(_semitones: i32) -> u32 {
        7
    }

    mod std {}
    mod macro_rules3 {}

    pub fn octave() -> Option<u32> {
        let notes = 1;
        let chord = music::chord![low 0, high 12 * notes];
        chord.frequency_of("high")
    }
}

#[test]
fn other_things_may_have_the_same_names() {
    let (_, _) = (crowded::Chord, crowded::BTreeMap);
    assert_eq!(crowded::frequency(0), 7);
    assert_eq!(crowded::octave(), Some(880));
}
