use aliasing2::reverse;

fn reversed(samples: &[i16]) -> Vec<i16> {
    let mut samples = samples.to_vec();
    reverse(&mut samples);
    samples
}

#[test]
fn frames_change_places_and_their_samples_do_not() {
    assert_eq!(reversed(&[1, -1, 2, -2]), [2, -2, 1, -1]);
    assert_eq!(reversed(&[1, -1, 2, -2, 3, -3]), [3, -3, 2, -2, 1, -1]);
    let four = [1, -1, 2, -2, 3, -3, 4, -4];
    assert_eq!(reversed(&four), [4, -4, 3, -3, 2, -2, 1, -1]);
}

#[test]
fn a_sample_without_a_frame_stays() {
    assert_eq!(reversed(&[1, -1, 2, -2, 9]), [2, -2, 1, -1, 9]);
    assert_eq!(reversed(&[9]), [9]);
}

#[test]
fn silence_stays_silence() {
    assert_eq!(reversed(&[]), []);
}
