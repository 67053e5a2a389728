use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use executor2::Executor;

/// Far more polls than a task needs that waits.
const MANY: u32 = 10;

type Log = Arc<Mutex<Vec<&'static str>>>;

/// Lets all other tasks that are ready go first.
async fn give_way() {
    let mut first = true;
    poll_fn(move |context| {
        if !first {
            return Poll::Ready(());
        }
        first = false;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Waits for another thread, which is slow, and counts its own polls.
async fn wait_for_thread(polls: Arc<AtomicU32>) {
    let done = Arc::new(AtomicBool::new(false));
    poll_fn(move |context| {
        if done.load(SeqCst) {
            return Poll::Ready(());
        }
        if polls.fetch_add(1, SeqCst) == 0 {
            let (polls, done) = (Arc::clone(&polls), Arc::clone(&done));
            let waker = context.waker().clone();
            thread::spawn(move || {
                for _ in 0..100 {
                    if polls.load(SeqCst) < MANY {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
                done.store(true, SeqCst);
                waker.wake();
            });
        }
        Poll::Pending
    })
    .await;
}

#[test]
fn a_task_that_waits_is_not_polled() {
    let executor = Executor::new();
    let polls = Arc::new(AtomicU32::new(0));
    executor.spawn(wait_for_thread(Arc::clone(&polls)));
    executor.run();
    let polls = polls.load(SeqCst);
    assert!(polls < MANY, "a pending task was polled again and again");
}

#[test]
fn run_waits_for_a_task_that_another_thread_wakes() {
    let executor = Executor::new();
    let finished = Arc::new(AtomicBool::new(false));
    let at_end = Arc::clone(&finished);
    executor.spawn(async move {
        wait_for_thread(Arc::default()).await;
        at_end.store(true, SeqCst);
    });
    executor.run();
    assert!(
        finished.load(SeqCst),
        "`run` returned before the task ended"
    );
}

#[test]
fn two_dancers_take_turns() {
    let executor = Executor::new();
    let log = Log::default();
    for steps in [["left", "right"], ["hop", "turn"]] {
        let log = Arc::clone(&log);
        executor.spawn(async move {
            for step in steps {
                log.lock().unwrap().push(step);
                give_way().await;
            }
        });
    }
    executor.run();
    assert_eq!(*log.lock().unwrap(), ["left", "hop", "right", "turn"]);
}

#[test]
fn a_task_that_only_gives_way_never_sleeps() {
    let executor = Executor::new();
    let log = Log::default();
    let at_end = Arc::clone(&log);
    executor.spawn(async move {
        // So often that naps between the polls would take too long.
        for _ in 0..5000 {
            give_way().await;
        }
        at_end.lock().unwrap().push("end");
    });
    executor.run();
    assert_eq!(*log.lock().unwrap(), ["end"]);
}

#[test]
fn a_task_that_is_woken_twice_ends_once() {
    let executor = Executor::new();
    let log = Log::default();
    let at_end = Arc::clone(&log);
    executor.spawn(async move {
        let mut first = true;
        poll_fn(|context| {
            context.waker().wake_by_ref();
            context.waker().wake_by_ref();
            if std::mem::take(&mut first) {
                Poll::Pending
            } else {
                Poll::Ready(())
            }
        })
        .await;
        at_end.lock().unwrap().push("end");
    });
    executor.run();
    assert_eq!(*log.lock().unwrap(), ["end"]);
}

#[test]
fn without_tasks_there_is_nothing_to_wait_for() {
    Executor::default().run();
}
