//! A task is a future that the runtime owns. Make `run` poll the tasks that are *ready*, the one that has been ready
//! longest first. A task is ready when it's spawned, and again whenever its waker is used, but it waits for its turn
//! only once, however often that happens.
//!
//! `run` returns when no task is ready: the number of tasks that aren't finished. Later it may be called again. A task
//! may spawn others, and a waker may be used at any time, even when its task is finished.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use runtime::Runtime;

mod support;

use support::Log;

/// Lets the other tasks that are ready have their turn.
async fn next_turn() {
    let mut has_waited = false;
    poll_fn(|context| {
        if has_waited {
            return Poll::Ready(());
        }
        has_waited = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Something that tasks wait for: a bell that rings once.
#[derive(Clone, Default)]
struct Bell(Rc<RefCell<(bool, Vec<Waker>)>>);

impl Bell {
    /// Waits for the bell. Each poll adds a line to the log.
    async fn heard(&self, log: &Log, line: &str) {
        poll_fn(|context| {
            log.add(line);
            let mut bell = self.0.borrow_mut();
            if bell.0 {
                return Poll::Ready(());
            }
            bell.1.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Wakes the tasks that have polled, but doesn't ring.
    fn shake(&self) {
        self.0.borrow().1.iter().for_each(Waker::wake_by_ref);
    }

    fn ring(&self) {
        self.0.borrow_mut().0 = true;
        self.shake();
    }
}

/// Spawns a task that waits for the bell.
fn listen(runtime: &Runtime, bell: &Bell, log: &Log, line: &'static str) {
    let (bell, log) = (bell.clone(), log.clone());
    runtime.spawn(async move { bell.heard(&log, line).await });
}

#[test]
fn a_task_that_nothing_wakes_is_not_polled() {
    let (runtime, bell, log) = (Runtime::new(), Bell::default(), Log::default());
    listen(&runtime, &bell, &log, "poll");
    for _ in 0..3 {
        assert_eq!(runtime.run(), 1, "the task isn't finished");
    }
    assert_eq!(log.lines(), ["poll"], "only the first `run` polls the task");
}

#[test]
fn a_task_goes_on_when_it_is_woken() {
    let (runtime, bell, log) = (Runtime::new(), Bell::default(), Log::default());
    listen(&runtime, &bell, &log, "poll");
    assert_eq!(runtime.run(), 1, "the task waits");
    bell.ring();
    assert_eq!(runtime.run(), 0, "the task was woken");
    assert_eq!(log.lines(), ["poll", "poll"]);
}

#[test]
fn tasks_take_turns() {
    let (runtime, log) = (Runtime::new(), Log::default());
    for name in ["tea", "rice", "fish"] {
        let log = log.clone();
        runtime.spawn(async move {
            log.add(format!("{name} is on the stove"));
            next_turn().await;
            log.add(format!("{name} is done"));
        });
    }
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        [
            "tea is on the stove",
            "rice is on the stove",
            "fish is on the stove",
            "tea is done",
            "rice is done",
            "fish is done",
        ]
    );
}

#[test]
fn tasks_go_on_in_the_order_in_which_they_were_woken() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let bells = ["first", "second", "third"].map(|name| {
        let bell = Bell::default();
        listen(&runtime, &bell, &log, name);
        bell
    });
    runtime.run();
    bells.iter().rev().for_each(Bell::ring);
    runtime.run();
    assert_eq!(log.lines()[3..], ["third", "second", "first"]);
}

#[test]
fn a_task_can_spawn_another() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        let lines_of_child = lines.clone();
        inside.spawn(async move { lines_of_child.add("child") });
        lines.add("parent");
    });
    assert_eq!(runtime.run(), 0, "the child isn't finished");
    assert_eq!(log.lines(), ["parent", "child"]);
}

#[test]
fn a_task_that_is_woken_twice_gets_one_turn() {
    let (runtime, bell, log) = (Runtime::new(), Bell::default(), Log::default());
    listen(&runtime, &bell, &log, "poll");
    runtime.run();
    bell.shake();
    bell.shake();
    runtime.run();
    assert_eq!(log.lines(), ["poll", "poll"], "one turn per `run`");
}

#[test]
fn the_waker_of_a_finished_task_wakes_no_other() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (old, new) = (Bell::default(), Bell::default());
    listen(&runtime, &old, &log, "old");
    runtime.run();
    old.ring();
    runtime.run();
    listen(&runtime, &new, &log, "new");
    runtime.run();
    old.shake();
    assert_eq!(runtime.run(), 1, "the new task waits for its own bell");
    assert_eq!(log.lines(), ["old", "old", "new"]);
}
