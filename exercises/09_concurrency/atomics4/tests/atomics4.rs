use std::sync::Arc;

use atomics4::SpinLock;
use loom::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use loom::thread;

/// A buffer that trusts its lock: it makes no promise of its own about order.
struct Buffer {
    lock: SpinLock,
    volume: AtomicU32,
}

impl Buffer {
    fn silent() -> Arc<Buffer> {
        Arc::new(Buffer {
            lock: SpinLock::open(),
            volume: AtomicU32::new(0),
        })
    }

    /// Adds to the volume, in two steps that only the lock keeps together.
    fn mix(&self, volume: u32) {
        let _guard = self.lock.lock();
        let before = self.volume.load(Relaxed);
        self.volume.store(before + volume, Relaxed);
    }
}

#[test]
fn one_thread_can_lock_again_after_unlocking() {
    loom::model(|| {
        let buffer = Buffer::silent();
        buffer.mix(3);
        buffer.mix(4);
        assert_eq!(buffer.volume.load(Relaxed), 7, "a sound is missing");
    });
}

#[test]
fn no_sound_is_lost_between_two_threads() {
    loom::model(|| {
        let drums = Buffer::silent();
        let bass = Arc::clone(&drums);
        let other = thread::spawn(move || bass.mix(10));
        drums.mix(20);
        other.join().unwrap();
        assert_eq!(
            drums.volume.load(Relaxed),
            30,
            "one sound overwrote another"
        );
    });
}

#[test]
fn a_lock_shows_what_was_done_before() {
    loom::model(|| {
        let drums = Buffer::silent();
        let bass = Arc::clone(&drums);
        let other = thread::spawn(move || {
            bass.mix(1);
            bass.mix(1);
        });
        let guard = drums.lock.lock();
        let volume = drums.volume.load(Relaxed);
        drums.volume.store(volume + 5, Relaxed);
        assert_eq!(drums.volume.load(Relaxed), volume + 5, "two guards at once");
        drop(guard);
        other.join().unwrap();
        assert_eq!(drums.volume.load(Relaxed), 7, "one sound overwrote another");
    });
}

#[test]
fn the_lock_is_one_atomic_flag() {
    assert_eq!(
        size_of::<SpinLock>(),
        size_of::<AtomicBool>(),
        "no other lock is needed beside the flag"
    );
}
