//! A task can also wait for several futures at the same time:
//!
//! - `join(a, b)` waits for both, and returns a pair.
//! - `select(a, b)` waits for the one that is ready first, and drops both. It returns an `Either::First(output)` or an
//!   `Either::Second(output)`. If both are ready, the first one counts.
//! - `runtime.timeout(duration, future)` returns `Some(output)`, or `None` if the future isn't ready in time. One that
//!   is ready at the last moment is in time.
//!
//! A future that is finished must not be polled again.

use std::future::ready;
use std::pin::pin;
use std::time::Duration;

use runtime::{Either, Runtime, join, select};

mod support;

use support::Log;

const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// Takes some time, and returns a name.
async fn swim(runtime: &Runtime, name: &'static str, duration: Duration) -> &'static str {
    runtime.sleep(duration).await;
    name
}

/// Runs one task to its end, which adds its output to a log.
fn only<T: ToString>(runtime: &Runtime, task: impl Future<Output = T> + 'static) -> String {
    let log = Log::default();
    let lines = log.clone();
    runtime.spawn(async move { lines.add(task.await) });
    assert_eq!(runtime.run(), 0, "the task isn't finished");
    log.lines().concat()
}

#[test]
fn join_waits_for_both() {
    for [ann, bob] in [[3, 5], [5, 3], [4, 4]] {
        let runtime = Runtime::new();
        let inside = runtime.clone();
        let names = only(&runtime, async move {
            let ann = swim(&inside, "Ann", seconds(ann));
            let bob = swim(&inside, "Bob", seconds(bob));
            <[_; 2]>::from(join(ann, bob).await).join(" and ")
        });
        assert_eq!(names, "Ann and Bob");
        assert_eq!(runtime.now(), seconds(ann.max(bob)), "both swim at once");
    }
}

#[test]
fn select_returns_what_is_ready_first() {
    for (ann, bob, winner) in [(3, 5, "First(\"Ann\")"), (5, 3, "Second(\"Bob\")")] {
        let runtime = Runtime::new();
        let inside = runtime.clone();
        let output = only(&runtime, async move {
            let ann = swim(&inside, "Ann", seconds(ann));
            let bob = swim(&inside, "Bob", seconds(bob));
            format!("{:?}", select(ann, bob).await)
        });
        assert_eq!(output, winner);
        assert_eq!(runtime.now(), seconds(3), "the loser holds nothing up");
    }
}

#[test]
fn if_both_are_ready_the_first_one_counts() {
    let output = only(&Runtime::new(), async {
        let race: Either<_, &str> = select(ready("left"), ready("right")).await;
        format!("{race:?}")
    });
    assert_eq!(output, "First(\"left\")");
}

#[test]
fn a_loser_that_was_only_borrowed_goes_on() {
    let runtime = Runtime::new();
    let inside = runtime.clone();
    let log = Log::default();
    let lines = log.clone();
    runtime.spawn(async move {
        let mut egg = pin!(swim(&inside, "the egg is done", seconds(5)));
        loop {
            let minute = inside.sleep(seconds(2));
            match select(egg.as_mut(), minute).await {
                Either::First(words) => return lines.add(words),
                Either::Second(()) => lines.add("not yet"),
            }
        }
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["not yet", "not yet", "the egg is done"]);
    assert_eq!(runtime.now(), seconds(5));
}

/// What a swimmer with this much time and a timeout of 4 seconds returns, and when.
fn in_four_seconds(time: u64) -> (String, Duration) {
    let runtime = Runtime::new();
    let inside = runtime.clone();
    let output = only(&runtime, async move {
        let swimmer = swim(&inside, "Ann", seconds(time));
        format!("{:?}", inside.timeout(seconds(4), swimmer).await)
    });
    (output, runtime.now())
}

#[test]
fn a_future_in_time_returns_its_output() {
    assert_eq!(in_four_seconds(3), ("Some(\"Ann\")".into(), seconds(3)));
}

#[test]
fn a_future_out_of_time_returns_nothing() {
    assert_eq!(in_four_seconds(100), ("None".into(), seconds(4)));
}

#[test]
fn the_last_moment_is_in_time() {
    assert_eq!(in_four_seconds(4), ("Some(\"Ann\")".into(), seconds(4)));
}
