//! A task that was spawned goes on until it's finished, even if what it works for is long over. A scope prevents that.
//! Its tasks return a `Result<(), E>`:
//!
//! - `Scope::<E>::new(&runtime)` has no tasks yet, and `scope.spawn(future)` adds one.
//! - `scope.wait().await` takes the scope. It returns `Ok(())` when all its tasks are finished. As soon as one fails, it
//!   cancels the others, and returns that error.
//! - If a scope is dropped, its tasks are cancelled. So a cancelled task takes the tasks of its scopes with it, and
//!   those of their scopes.

use std::time::Duration;

use runtime::{Runtime, Scope};

mod support;

use support::Log;

const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// Adds a line when it's dropped.
struct Guard(Log, &'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.add(format!("{} ends", self.1));
    }
}

/// A task that takes some time, and may fail. At its end, finished or not, it adds a line.
async fn work(
    runtime: Runtime,
    log: Log,
    name: &'static str,
    time: u64,
    result: Result<(), &'static str>,
) -> Result<(), &'static str> {
    let _guard = Guard(log, name);
    runtime.sleep(seconds(time)).await;
    result
}

/// Spawns a task that waits for a scope with these tasks, and adds the result to the log.
fn wait_for(runtime: &Runtime, tasks: &[(&'static str, u64, Result<(), &'static str>)]) -> Log {
    let log = Log::default();
    let mut scope = Scope::new(runtime);
    for &(name, time, result) in tasks {
        scope.spawn(work(runtime.clone(), log.clone(), name, time, result));
    }
    let lines = log.clone();
    runtime.spawn(async move {
        let result = scope.wait().await;
        lines.add(format!("{result:?}"));
    });
    log
}

#[test]
fn a_scope_waits_for_all_its_tasks() {
    let runtime = Runtime::new();
    let log = wait_for(&runtime, &[("roof", 7, Ok(())), ("wall", 4, Ok(()))]);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["wall ends", "roof ends", "Ok(())"]);
}

#[test]
fn a_scope_without_tasks_is_finished() {
    let runtime = Runtime::new();
    let log = wait_for(&runtime, &[]);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["Ok(())"]);
}

#[test]
fn the_first_error_cancels_the_others() {
    let runtime = Runtime::new();
    let log = wait_for(
        &runtime,
        &[
            ("roof", 9, Err("no tiles")),
            ("wall", 4, Err("no stones")),
            ("door", 2, Ok(())),
        ],
    );
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        ["door ends", "wall ends", "roof ends", "Err(\"no stones\")"]
    );
    assert_eq!(runtime.now(), seconds(4), "nothing goes on until 9 s");
}

#[test]
fn a_scope_that_is_dropped_cancels_its_tasks() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let mut scope = Scope::new(&runtime);
    scope.spawn(work(runtime.clone(), log.clone(), "roof", 9, Ok(())));
    let inside = runtime.clone();
    runtime.spawn(async move {
        inside.sleep(seconds(1)).await;
        drop(scope);
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["roof ends"]);
    assert_eq!(runtime.now(), seconds(1));
}

#[test]
fn tasks_do_not_wait_for_wait() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let mut scope = Scope::new(&runtime);
    for (name, time, result) in [("wall", 2, Err("no stones")), ("roof", 9, Ok(()))] {
        scope.spawn(work(runtime.clone(), log.clone(), name, time, result));
    }
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        inside.sleep(seconds(5)).await;
        lines.add("lunch ends");
        lines.add(format!("{:?}", scope.wait().await));
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        ["wall ends", "lunch ends", "roof ends", "Err(\"no stones\")"]
    );
}

/// A task with a scope, in which is a task with a scope, and so on.
async fn nested(runtime: Runtime, log: Log, depth: u64) -> Result<(), &'static str> {
    let mut scope = Scope::new(&runtime);
    scope.spawn(work(runtime.clone(), log.clone(), "tile", 9, Ok(())));
    if depth > 1 {
        scope.spawn(Box::pin(nested(runtime, log, depth - 1)));
    }
    scope.wait().await
}

#[test]
fn cancellation_reaches_scopes_in_scopes() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let house = nested(runtime.clone(), log.clone(), 5);
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        let in_time = inside.timeout(seconds(3), house).await;
        lines.add(format!("{in_time:?}"));
    });
    assert_eq!(runtime.run(), 0);
    let mut expected = vec!["tile ends"; 5];
    expected.push("None");
    assert_eq!(log.lines(), expected);
    assert_eq!(runtime.now(), seconds(3));
}
