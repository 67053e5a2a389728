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
