//! Each changed line has a test that needs it: `push` at the limit and with no room at all, `resize` in both
//! directions, and the count in both places.

use patch1::Recorder;

/// A recorder that has heard these samples.
fn recorder(capacity: usize, samples: &[i16]) -> Recorder {
    let mut recorder = Recorder::with_capacity(capacity);
    for &sample in samples {
        recorder.push(sample);
    }
    recorder
}

fn samples(recorder: &Recorder) -> Vec<i16> {
    recorder.samples().collect()
}

#[test]
fn a_smaller_recorder_keeps_the_newest_samples() {
    let mut recorder = recorder(3, &[1, 2, 3]);
    recorder.resize(2);
    assert_eq!(samples(&recorder), [2, 3]);
}

#[test]
fn a_muted_recorder_keeps_nothing() {
    let recorder = recorder(0, &[1, 2]);
    assert_eq!(samples(&recorder), []);
    assert_eq!(recorder.dropped(), 2);
}

#[test]
fn a_full_recorder_drops_the_oldest_sample() {
    let recorder = recorder(2, &[1, 2, 3]);
    assert_eq!(samples(&recorder), [2, 3]);
    assert_eq!(recorder.dropped(), 1);
}

#[test]
fn dropped_samples_are_counted_when_it_becomes_smaller() {
    let mut recorder = recorder(3, &[1, 2, 3]);
    recorder.resize(1);
    assert_eq!(recorder.dropped(), 2);
}

#[test]
fn a_smaller_recorder_stays_small() {
    let mut recorder = recorder(3, &[1, 2, 3]);
    recorder.resize(2);
    recorder.push(4);
    assert_eq!(samples(&recorder), [3, 4]);
}

#[test]
fn a_larger_recorder_has_more_room() {
    let mut recorder = recorder(2, &[1, 2]);
    recorder.resize(3);
    recorder.push(3);
    assert_eq!(samples(&recorder), [1, 2, 3]);
}
