use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use rwlock1::{Atlas, Stars};

fn winter_sky() -> Atlas {
    Atlas::of(Stars::from([("Sirius", -146), ("Rigel", 13)]))
}

/// Reads until another telescope reads too. Gives up after two seconds.
fn meets_another_telescope(_: &Stars) -> bool {
    static READING: Mutex<u32> = Mutex::new(0);
    static CHANGED: Condvar = Condvar::new();
    let mut reading = READING.lock().unwrap();
    *reading += 1;
    CHANGED.notify_all();
    let (reading, _) = CHANGED
        .wait_timeout_while(reading, Duration::from_secs(2), |reading| *reading < 2)
        .unwrap();
    *reading == 2
}

#[test]
fn two_telescopes_read_at_the_same_time() {
    let atlas = winter_sky();
    let met = thread::scope(|scope| {
        let other = scope.spawn(|| atlas.read(meets_another_telescope));
        [atlas.read(meets_another_telescope), other.join().unwrap()]
    });
    assert_eq!(met, [true, true], "one telescope waited for the other");
}

#[test]
fn a_writer_waits_until_reading_has_ended() {
    let atlas = winter_sky();
    thread::scope(|scope| {
        atlas.read(|_| {
            let writer = scope.spawn(|| atlas.record("Betelgeuse", 42));
            thread::sleep(Duration::from_millis(200));
            assert!(!writer.is_finished(), "the atlas changed while it was read");
        });
    });
    assert_eq!(atlas.read(|stars| stars["Betelgeuse"]), 42);
}

#[test]
fn a_brightness_can_be_corrected() {
    let atlas = winter_sky();
    atlas.record("Rigel", 12);
    assert_eq!(atlas.read(|stars| stars["Rigel"]), 12);
    assert_eq!(atlas.read(Stars::len), 2, "one star, corrected");
}
