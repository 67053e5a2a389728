use std::sync::Arc;

use aba1::Frames;
use loom::thread;

/// Tries the orders in which threads can take turns, with few interruptions for each.
fn model(threads: impl Fn() + Send + Sync + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(threads);
}

/// All frames that are still free, in order.
fn free(frames: &Frames) -> Vec<u32> {
    let mut free: Vec<u32> = std::iter::from_fn(|| frames.take()).collect();
    free.sort();
    free
}

#[test]
fn no_frame_is_taken_twice() {
    model(|| {
        let frames = Arc::new(Frames::new(3));
        let shared = Arc::clone(&frames);
        let other = thread::spawn(move || {
            let first = shared.take();
            let second = shared.take();
            first.inspect(|frame| shared.give_back(*frame));
            second
        });
        let ours = frames.take();
        let theirs = other.join().unwrap();
        let mut all = free(&frames);
        all.extend([ours, theirs].into_iter().flatten());
        all.sort();
        assert_eq!(all, [0, 1, 2], "each frame is free or has one owner");
    });
}

#[test]
fn frames_come_in_order() {
    model(|| {
        let frames = Frames::new(2);
        assert_eq!(frames.take(), Some(0));
        assert_eq!(frames.take(), Some(1));
        assert_eq!(frames.take(), None);
        frames.give_back(0);
        frames.give_back(1);
        assert_eq!(frames.take(), Some(1), "the last one comes first");
    });
}

#[test]
fn two_threads_can_give_back() {
    model(|| {
        let frames = Arc::new(Frames::new(2));
        let (one, two) = (frames.take().unwrap(), frames.take().unwrap());
        let shared = Arc::clone(&frames);
        let other = thread::spawn(move || shared.give_back(one));
        frames.give_back(two);
        other.join().unwrap();
        assert_eq!(free(&frames), [0, 1], "a frame was lost");
    });
}

#[test]
fn an_empty_memory_has_no_frames() {
    model(|| assert_eq!(Frames::new(0).take(), None));
}
