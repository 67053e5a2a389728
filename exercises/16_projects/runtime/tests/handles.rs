//! Now a task may return something. `spawn` takes a future with any output `T`, and returns a `Handle<T>`: a future
//! that waits for the task. Its output is a `Result<T, Cancelled>`, where `Cancelled` is an error type of your own.
//!
//! `handle.cancel()` drops the task's future at once, with everything it owns, and the handle returns `Cancelled`. If
//! the task is finished, its result stays. A task may even cancel itself: then its future is dropped at the end of its
//! turn. Dropping a handle leaves the task alone.
//!
//! The destructors that run when a future is dropped are code like any other, and may use the runtime.

use std::cell::RefCell;
use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::rc::Rc;

use runtime::{Cancelled, Handle, Runtime};

mod support;

use support::Log;

/// Lets the other tasks that are ready have their turn.
async fn next_turn(runtime: &Runtime) {
    assert_eq!(runtime.spawn(async {}).await, Ok(()));
}

/// Runs the tasks, then returns what came out of this one.
fn outcome<T: 'static>(runtime: &Runtime, handle: Handle<T>) -> Result<T, Cancelled> {
    let slot = Rc::new(RefCell::new(None));
    let result = Rc::clone(&slot);
    runtime.spawn(async move { *result.borrow_mut() = Some(handle.await) });
    runtime.run();
    slot.take().expect("the task that waits isn't woken")
}

/// Calls a function when it's dropped.
struct Finally<F: FnMut()>(F);

impl<F: FnMut()> Drop for Finally<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

#[test]
fn a_handle_returns_what_its_task_returned() {
    let runtime = Runtime::new();
    let handle = runtime.spawn(async { String::from("a song") });
    assert_eq!(outcome(&runtime, handle), Ok(String::from("a song")));
}

#[test]
fn a_handle_may_wait_for_a_task_that_takes_long() {
    let runtime = Runtime::new();
    let inside = runtime.clone();
    let handle = runtime.spawn(async move {
        for _ in 0..10 {
            next_turn(&inside).await;
        }
        10
    });
    assert_eq!(outcome(&runtime, handle), Ok(10));
}

#[test]
fn a_cancelled_task_is_gone() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let lines = log.clone();
    let handle = runtime.spawn(async move { lines.add("it runs") });
    handle.cancel();
    assert_eq!(runtime.run(), 0, "no task is left");
    assert!(log.lines().is_empty(), "a cancelled task was polled");
}

#[test]
fn a_cancelled_task_drops_what_it_owns_at_once() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let lines = log.clone();
    let handle = runtime.spawn(async move {
        let _guard = Finally(|| lines.add("dropped"));
        pending::<()>().await;
    });
    assert_eq!(runtime.run(), 1);
    handle.cancel();
    assert_eq!(log.lines(), ["dropped"], "right after `cancel`");
}

#[test]
fn waiting_for_a_cancelled_task_returns_an_error() {
    let runtime = Runtime::new();
    let handle = runtime.spawn(pending::<u8>());
    runtime.run();
    handle.cancel();
    assert_eq!(outcome(&runtime, handle), Err(Cancelled));
}

#[test]
fn a_cancellation_wakes_the_task_that_waits() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let handle = Rc::new(RefCell::new(runtime.spawn(pending::<u8>())));
    let (waiting, lines) = (Rc::clone(&handle), log.clone());
    runtime.spawn(async move {
        let outcome = poll_fn(|context| Pin::new(&mut *waiting.borrow_mut()).poll(context));
        lines.add(format!("{:?}", outcome.await));
    });
    assert_eq!(runtime.run(), 2, "both wait");
    handle.borrow().cancel();
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["Err(Cancelled)"]);
}

#[test]
fn a_finished_task_keeps_its_result() {
    let runtime = Runtime::new();
    let handle = runtime.spawn(async { 7 });
    runtime.run();
    handle.cancel();
    assert_eq!(outcome(&runtime, handle), Ok(7));
}

#[test]
fn a_task_can_cancel_itself() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let own_handle: Rc<RefCell<Option<Handle<()>>>> = Rc::default();
    let (inside, lines, slot) = (runtime.clone(), log.clone(), Rc::clone(&own_handle));
    let handle = runtime.spawn(async move {
        if let Some(handle) = slot.borrow().as_ref() {
            handle.cancel();
        }
        lines.add("the end of this turn");
        next_turn(&inside).await;
        lines.add("another turn");
    });
    *own_handle.borrow_mut() = Some(handle);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["the end of this turn"]);
}

#[test]
fn a_destructor_may_spawn_a_task() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (inside, lines) = (runtime.clone(), log.clone());
    let handle = runtime.spawn(async move {
        let _guard = Finally(|| {
            let lines = lines.clone();
            inside.spawn(async move { lines.add("cleaned up") });
        });
        pending::<()>().await;
    });
    runtime.run();
    handle.cancel();
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["cleaned up"]);
}
