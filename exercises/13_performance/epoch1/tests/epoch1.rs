use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

use crossbeam_epoch::pin;
use epoch1::Screen;

/// A picture that counts how many of its kind were freed.
struct Picture(&'static str, Arc<AtomicU32>);

impl Drop for Picture {
    fn drop(&mut self) {
        self.1.fetch_add(1, SeqCst);
    }
}

/// Lets time pass for the epochs, until this many pictures were freed, or for long enough.
fn epochs_pass(freed: &AtomicU32, expected: u32) {
    for _ in 0..10_000 {
        if freed.load(SeqCst) >= expected {
            break;
        }
        pin().flush();
        thread::yield_now();
    }
}

#[test]
fn a_picture_stays_while_someone_looks_at_it() {
    let freed = Arc::new(AtomicU32::new(0));
    let screen = Screen::new(Picture("goal", Arc::clone(&freed)));
    let guard = pin();
    let seen = screen.look(&guard);
    thread::scope(|scope| {
        scope.spawn(|| {
            screen.show(Picture("replay", Arc::clone(&freed)));
            (0..100).for_each(|_| pin().flush());
        });
    });
    let already = freed.load(SeqCst);
    assert_eq!(already, 0, "the picture was freed while we looked at it");
    assert_eq!(seen.0, "goal");
}

#[test]
fn old_pictures_are_freed_some_time_later() {
    let freed = Arc::new(AtomicU32::new(0));
    let screen = Screen::new(Picture("goal", Arc::clone(&freed)));
    for _ in 0..5 {
        screen.show(Picture("replay", Arc::clone(&freed)));
    }
    epochs_pass(&freed, 5);
    assert_eq!(freed.load(SeqCst), 5);
    assert_eq!(screen.look(&pin()).0, "replay");
}

#[test]
fn the_last_picture_goes_with_the_screen() {
    let freed = Arc::new(AtomicU32::new(0));
    drop(Screen::new(Picture("goal", Arc::clone(&freed))));
    assert_eq!(freed.load(SeqCst), 1);
}
