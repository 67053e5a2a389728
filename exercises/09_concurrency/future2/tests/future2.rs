use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll, Wake, Waker};

use future2::{Bell, doorbell};

/// A task that only remembers whether it was woken.
#[derive(Default)]
struct Task {
    woken: AtomicBool,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Relaxed);
    }
}

impl Task {
    fn polls(self: &Arc<Self>, bell: &mut Bell) -> Poll<()> {
        let waker = Waker::from(Arc::clone(self));
        Pin::new(bell).poll(&mut Context::from_waker(&waker))
    }

    fn is_awake(&self) -> bool {
        self.woken.load(Relaxed)
    }
}

#[test]
fn the_latest_task_is_woken() {
    let (button, mut bell) = doorbell();
    let (first, second) = (Arc::new(Task::default()), Arc::new(Task::default()));
    assert!(first.polls(&mut bell).is_pending());
    assert!(second.polls(&mut bell).is_pending());
    button.press();
    assert!(
        second.is_awake(),
        "the task that has the bell now was not woken"
    );
}

#[test]
fn a_task_sleeps_until_the_button_is_pressed() {
    let (button, mut bell) = doorbell();
    let task = Arc::new(Task::default());
    assert!(task.polls(&mut bell).is_pending());
    assert!(!task.is_awake(), "it was woken for nothing");
    button.press();
    assert!(task.is_awake(), "it was not woken");
    assert!(task.polls(&mut bell).is_ready(), "the bell has rung");
}

#[test]
fn a_bell_that_has_rung_is_ready_at_once() {
    let (button, mut bell) = doorbell();
    button.press();
    let task = Arc::new(Task::default());
    assert!(task.polls(&mut bell).is_ready(), "the bell has rung");
}
