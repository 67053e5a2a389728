//! `loom::model` runs its closure once for each order in which its threads can take turns. The
//! test fails if one of these runs fails.

use std::sync::Arc;

use atomics1::Loudest;
use loom::sync::atomic::AtomicU32;
use loom::thread;

#[test]
fn of_two_microphones_the_louder_one_counts() {
    loom::model(|| {
        let hall = Arc::new(Loudest::silence());
        let balcony = Arc::clone(&hall);
        let other = thread::spawn(move || balcony.note(70));
        hall.note(90);
        other.join().unwrap();
        assert_eq!(
            hall.level(),
            90,
            "the quiet microphone overwrote the loud one"
        );
    });
}

#[test]
fn the_level_never_goes_down() {
    loom::model(|| {
        let hall = Arc::new(Loudest::silence());
        assert_eq!(hall.level(), 0, "nothing was heard yet");
        hall.note(85);
        let balcony = Arc::clone(&hall);
        let other = thread::spawn(move || balcony.note(40));
        assert_eq!(hall.level(), 85, "the maximum was lower for a moment");
        other.join().unwrap();
    });
}

#[test]
fn the_level_is_one_atomic_number() {
    assert_eq!(
        size_of::<Loudest>(),
        size_of::<AtomicU32>(),
        "no lock is needed beside the number"
    );
}
