//! A day should pass at once. The runtime has a clock of its own: `runtime.now()` returns a `Duration`, which is zero at
//! first. `runtime.sleep(duration)` returns a `Sleep`, a future that is ready when this much time has passed since the
//! call.
//!
//! Time passes only while no task is ready: then `run` moves the clock on to the moment at which the next sleep ends,
//! and wakes the task that polled it last. Sleeps that end at the same time end in the order in which they began. A
//! `Sleep` that was dropped holds nothing up, and `run` returns when no task is ready and none sleeps.

use std::task::{Context, Waker};
use std::time::Duration;

use runtime::Runtime;

mod support;

use support::Log;

const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

#[test]
fn a_sleep_takes_its_time() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        lines.add(inside.now().as_secs());
        inside.sleep(seconds(3)).await;
        lines.add(inside.now().as_secs());
        inside.sleep(seconds(1_000_000_000)).await;
        lines.add(inside.now().as_secs());
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["0", "3", "1000000003"]);
    assert_eq!(runtime.now(), seconds(1_000_000_003));
}

#[test]
fn time_does_not_pass_while_a_task_is_ready() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        inside.sleep(Duration::from_millis(1)).await;
        lines.add("a millisecond has passed");
    });
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        for _ in 0..1000 {
            assert_eq!(inside.spawn(async {}).await, Ok(()));
        }
        lines.add("a thousand turns");
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        ["a thousand turns", "a millisecond has passed"]
    );
}

/// Spawns a task that sleeps, then adds a line with the time.
fn sleeper(runtime: &Runtime, log: &Log, name: &'static str, duration: Duration) {
    let (inside, log) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        inside.sleep(duration).await;
        log.add(format!("{} s: {name}", inside.now().as_secs()));
    });
}

#[test]
fn the_shortest_sleep_ends_first() {
    let (runtime, log) = (Runtime::new(), Log::default());
    sleeper(&runtime, &log, "bread", seconds(30));
    sleeper(&runtime, &log, "toast", seconds(2));
    sleeper(&runtime, &log, "egg", seconds(5));
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["2 s: toast", "5 s: egg", "30 s: bread"]);
}

#[test]
fn sleeps_that_end_together_keep_their_order() {
    let (runtime, log) = (Runtime::new(), Log::default());
    for name in ["left", "middle", "right"] {
        sleeper(&runtime, &log, name, seconds(4));
    }
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["4 s: left", "4 s: middle", "4 s: right"]);
}

#[test]
fn the_order_is_that_of_the_calls() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let [first, second] = [runtime.sleep(seconds(6)), runtime.sleep(seconds(6))];
    for (name, sleep) in [("second", second), ("first", first)] {
        let log = log.clone();
        runtime.spawn(async move {
            sleep.await;
            log.add(name);
        });
    }
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["first", "second"]);
}

#[test]
fn a_sleep_begins_when_it_is_created() {
    let runtime = Runtime::new();
    let inside = runtime.clone();
    runtime.spawn(async move {
        let egg = inside.sleep(seconds(5));
        inside.sleep(seconds(3)).await;
        egg.await;
    });
    runtime.run();
    assert_eq!(runtime.now(), seconds(5));
}

#[test]
fn a_sleep_that_was_dropped_holds_nothing_up() {
    let runtime = Runtime::new();
    let inside = runtime.clone();
    let handle = runtime.spawn(async move { inside.sleep(seconds(100)).await });
    let inside = runtime.clone();
    runtime.spawn(async move {
        inside.sleep(seconds(1)).await;
        handle.cancel();
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(runtime.now(), seconds(1));
}

#[test]
fn a_sleep_wakes_the_task_that_polled_it_last() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let mut sleep = Box::pin(runtime.sleep(seconds(9)));
    let mut context = Context::from_waker(Waker::noop());
    assert!(sleep.as_mut().poll(&mut context).is_pending());
    let lines = log.clone();
    runtime.spawn(async move {
        sleep.await;
        lines.add("awake");
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["awake"]);
}
