use intrusive1::{Sounding, Voice};

/// The list has these notes, in both directions.
#[track_caller]
fn expect(sounding: &Sounding<'_>, notes: &[u8]) {
    assert_eq!(sounding.notes(), notes, "from the first to the last");
    let backwards: Vec<u8> = notes.iter().copied().rev().collect();
    assert_eq!(
        sounding.notes_backwards(),
        backwards,
        "from the last to the first"
    );
}

#[test]
fn a_voice_is_released_from_the_middle() {
    let mut voices = [60, 64, 67, 72].map(Voice::new);
    let mut sounding = Sounding::default();
    for voice in &mut voices {
        sounding.start(voice);
    }
    assert_eq!(sounding.release(64).unwrap().note, 64);
    expect(&sounding, &[60, 67, 72]);
    assert_eq!(sounding.release(67).unwrap().note, 67);
    expect(&sounding, &[60, 72]);
    assert!(sounding.release(64).is_none(), "it was released before");
}

#[test]
fn the_voice_that_sounds_longest_is_stolen() {
    let mut voices = [60, 64, 67].map(Voice::new);
    let mut sounding = Sounding::default();
    for voice in &mut voices {
        sounding.start(voice);
    }
    let stolen = sounding.steal().unwrap();
    assert_eq!(stolen.note, 60);
    expect(&sounding, &[64, 67]);
    stolen.note = 76;
    sounding.start(stolen);
    expect(&sounding, &[64, 67, 76]);
}

#[test]
fn the_last_voice_is_released_and_another_one_starts() {
    let mut voices = [60, 64, 67].map(Voice::new);
    let [first, second, third] = &mut voices;
    let mut sounding = Sounding::default();
    sounding.start(first);
    sounding.start(second);
    sounding.release(64);
    expect(&sounding, &[60]);
    sounding.start(third);
    expect(&sounding, &[60, 67]);
}

#[test]
fn the_only_voice_leaves_silence() {
    let mut voice = Voice::new(60);
    let mut sounding = Sounding::default();
    sounding.start(&mut voice);
    let voice = sounding.steal().unwrap();
    expect(&sounding, &[]);
    assert!(sounding.steal().is_none());
    sounding.start(voice);
    expect(&sounding, &[60]);
}
