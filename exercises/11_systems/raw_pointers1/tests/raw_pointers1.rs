use raw_pointers1::peak;

const SAW: [i16; 5] = [-200, -100, 0, 100, 199];
const PULSE: [i16; 3] = [0, 900, i16::MIN];

/// The loudest sample of a wave, found by the compiler.
const fn loudest(wave: &[i16]) -> u16 {
    // SAFETY: pointer and length are those of a slice.
    unsafe { peak(wave.as_ptr(), wave.len()) }
}

#[test]
fn the_compiler_finds_the_peak() {
    const PEAK: u16 = loudest(&SAW);
    assert_eq!(PEAK, 200, "-200 is farther from 0 than 199");
}

#[test]
fn the_last_sample_counts() {
    const PEAK: u16 = loudest(&PULSE);
    assert_eq!(PEAK, 32768);
}

#[test]
fn no_samples_are_silent() {
    const PEAK: u16 = loudest(&[]);
    assert_eq!(PEAK, 0);
}

#[test]
fn a_running_program_can_ask_too() {
    let wave: Vec<i16> = (0..50).map(|sample| sample * 3).collect();
    assert_eq!(loudest(&wave), 147);
    assert_eq!(loudest(&wave[..20]), 57, "the slice has only 20 samples");
}
