use std::panic;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use fuzzing1::{Tune, read_tune};

/// Bytes that look random, and are the same in every run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self) -> Vec<u8> {
        let length = self.next() % 24;
        let mut bytes: Vec<u8> = (0..length).map(|_| self.next() as u8).collect();
        // A name that is longer than the input is soon refused: short ones are tried more often.
        if let Some(first) = bytes.first_mut().filter(|first| **first > 60) {
            *first %= 8;
        }
        bytes
    }
}

static PANICKED: AtomicBool = AtomicBool::new(false);

/// Notes every panic, including those that are caught.
fn watch_for_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        PANICKED.store(true, Relaxed);
        usual(info);
    }));
}

#[test]
fn no_input_is_a_panic() {
    watch_for_panics();
    let mut noise = Noise(0x5eed_7e57);
    let mut tunes = 0;
    for _ in 0..200_000 {
        let bytes = noise.bytes();
        let read = panic::catch_unwind(|| read_tune(&bytes));
        assert!(!PANICKED.load(Relaxed), "it panicked on {bytes:?}");
        tunes += u32::from(read.is_ok_and(|tune| tune.is_some()));
    }
    assert!(tunes > 1_000, "only {tunes} of the inputs were tunes");
}

#[test]
fn a_tune_is_read() {
    let tune = Tune {
        name: "Ode".to_string(),
        notes: vec![(64, 4), (65, 251)],
        length: 255,
    };
    assert_eq!(read_tune(b"\x03Ode\x40\x04\x41\xfb"), Some(tune));
    let silence = read_tune(b"\x00").unwrap();
    assert_eq!((silence.name.as_str(), silence.length), ("", 0));
    assert_ne!(read_tune(b"\x00\x01\x02"), read_tune(b"\x00\x01\x03"));
}

#[test]
fn what_isnt_a_tune_is_none() {
    assert_eq!(read_tune(b""), None, "nothing at all");
    assert_eq!(read_tune(b"\x04Ode"), None, "the name is too short");
    assert_eq!(read_tune(b"\x01\xff"), None, "the name isn't UTF-8");
    assert_eq!(read_tune(b"\x00\x40\x04\x41"), None, "half a note");
    assert_eq!(read_tune(b"\x00\x40\xff\x41\x01"), None, "too long");
}
