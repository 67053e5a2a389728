use std::sync::Arc;

use atomics5::Studio;
use loom::sync::atomic::{AtomicU32, AtomicUsize, Ordering::Relaxed};
use loom::thread;

/// A picture in two parts. Only the studio puts the work in an order.
struct Picture {
    studio: Studio,
    sky: AtomicU32,
    sea: AtomicU32,
}

impl Picture {
    fn blank() -> Arc<Picture> {
        Arc::new(Picture {
            studio: Studio::with_painters(2),
            sky: AtomicU32::new(0),
            sea: AtomicU32::new(0),
        })
    }

    fn is_finished(&self) -> bool {
        (self.sky.load(Relaxed), self.sea.load(Relaxed)) == (1, 1)
    }
}

#[test]
fn exactly_one_painter_is_the_last() {
    loom::model(|| {
        let picture = Picture::blank();
        let other = Arc::clone(&picture);
        let other = thread::spawn(move || other.studio.leave());
        let last = [picture.studio.leave(), other.join().unwrap()];
        assert_eq!(
            last.iter().filter(|last| **last).count(),
            1,
            "two painters left, and these thought they were the last: {last:?}"
        );
    });
}

#[test]
fn the_last_one_sees_the_whole_picture() {
    loom::model(|| {
        let picture = Picture::blank();
        let other = Arc::clone(&picture);
        let sea = thread::spawn(move || {
            other.sea.store(1, Relaxed);
            if other.studio.leave() {
                assert!(other.is_finished(), "a picture without a sky was hung up");
            }
        });
        picture.sky.store(1, Relaxed);
        if picture.studio.leave() {
            assert!(picture.is_finished(), "a picture without a sea was hung up");
        }
        sea.join().unwrap();
    });
}

#[test]
fn a_painter_who_works_alone_is_the_last() {
    loom::model(|| {
        assert!(
            Studio::with_painters(1).leave(),
            "no other painter is there"
        );
    });
}

#[test]
fn the_painters_are_one_atomic_number() {
    assert_eq!(
        size_of::<Studio>(),
        size_of::<AtomicUsize>(),
        "no lock is needed beside the number"
    );
}
