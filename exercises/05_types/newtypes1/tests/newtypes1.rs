use newtypes1::{Megabytes, Minutes, Recorder, Song};

fn song(length: u32, size: u32) -> Song {
    Song {
        length: Minutes(length),
        size: Megabytes(size),
    }
}

/// A recorder with this much battery and this much space on its card.
fn recorder(minutes: u32, megabytes: u32) -> Recorder {
    Recorder::with(Minutes(minutes), Megabytes(megabytes))
}

fn record(recorder: &mut Recorder, song: &Song) -> bool {
    recorder.record(song.length, song.size)
}

/// The minutes and the megabytes that are left.
fn left(recorder: &Recorder) -> (u32, u32) {
    (recorder.minutes_left().0, recorder.megabytes_left().0)
}

#[test]
fn a_song_uses_battery_and_card() {
    let mut recorder = recorder(80, 60_000);
    assert!(record(&mut recorder, &song(5, 1_800)));
    assert_eq!(left(&recorder), (75, 58_200));
}

#[test]
fn a_song_that_does_not_fit_is_not_recorded() {
    let mut recorder = recorder(10, 2_000);
    assert!(
        !record(&mut recorder, &song(11, 500)),
        "the song is too long for the battery"
    );
    assert!(
        !record(&mut recorder, &song(4, 2_001)),
        "the song is too large for the card"
    );
    assert_eq!(
        left(&recorder),
        (10, 2_000),
        "a song that wasn't recorded uses nothing"
    );
    assert!(
        record(&mut recorder, &song(10, 2_000)),
        "the song fits exactly"
    );
    assert_eq!(left(&recorder), (0, 0));
}

#[test]
fn an_encore_uses_battery_and_card_as_well() {
    let mut recorder = recorder(80, 60_000);
    assert!(
        recorder.record_with_encore(&song(5, 1_900), &song(7, 1_100)),
        "a song of 5 minutes and an encore of 7 fit into 80 minutes"
    );
    assert_eq!(left(&recorder), (68, 57_000));
    assert!(!recorder.record_with_encore(&song(40, 9), &song(29, 9)));
}
