//! How a queue with two threads processes its jobs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::super::listing::TestKind;
use super::*;
use crate::course::Limits;
use crate::course::fixture::Fixture;
use crate::error::Problem;
use crate::judge::toolchain::{CargoIsolation, Toolchain};
use crate::judge::verdict::fixture;
use crate::judge::workbench::{Oracles, Seeds, StagingDir, Workbench};
use crate::process::{Cancel, Processors};

/// By then everything has happened, however busy the machine is.
const DEADLINE: Duration = Duration::from_secs(60);

/// Runs `work` with a queue of two threads.
fn with_queue<T>(work: impl FnOnce(&TestQueue<'_, '_>) -> Result<T>) -> Result<T> {
    let fixture = Fixture::new();
    let course = fixture.open().expect("a course");
    let bench = Workbench::take(&course).expect("a workbench");
    let toolchain = Toolchain {
        cargo: PathBuf::new(),
        rustc: PathBuf::new(),
        clippy: None,
        rustfmt: None,
        rustdoc: None,
        libraries: PathBuf::new(),
        shared_std: None,
        version: String::new(),
        origin: String::new(),
        variables: Vec::new(),
        isolation: CargoIsolation::default(),
        sandbox: None,
    };
    let context = Context {
        toolchain: &toolchain,
        bench: &bench,
        cancel: &Cancel::new().expect("a token"),
        processors: &Processors::new(2),
        oracles: &Oracles::new(Seeds::new()),
    };
    let staged = Staged {
        dir: StagingDir::at("", ""),
        attempts: Vec::new(),
        tests: Vec::new(),
        shared: std::collections::BTreeSet::new(),
    };
    let worked = TestQueue::with(context, &staged, Deadlines::Strict, work);
    assert!(
        !context.cancel.is_cancelled(),
        "the caller's token is untouched"
    );
    worked
}

fn conclude<'s>(queue: &TestQueue<'_, 's>, draw: impl FnOnce() -> Result<Verdict> + Send + 's) {
    queue.conclude(Conclusion {
        attempt: 0,
        builds: false,
        draw: Box::new(draw),
    });
}

fn failure(what: &str) -> Result<Verdict> {
    Err(Problem::new(what).into())
}

/// The error of the next conclusion.
fn next_failure(queue: &TestQueue<'_, '_>) -> String {
    match queue.next() {
        Some(Finished::Verdict(_, Err(error))) => error.problems()[0].what.clone(),
        _ => "something else happened".to_owned(),
    }
}

#[test]
fn conclusions_run_at_the_same_time() {
    let came = with_queue(|queue| {
        let running = Arc::new(AtomicUsize::new(0));
        for _ in 0..2 {
            let running = Arc::clone(&running);
            conclude(queue, move || {
                running.fetch_add(1, Ordering::SeqCst);
                let started = Instant::now();
                while running.load(Ordering::SeqCst) < 2 {
                    if started.elapsed() > DEADLINE {
                        return failure("alone");
                    }
                    thread::yield_now();
                }
                failure("together")
            });
        }
        Ok([next_failure(queue), next_failure(queue)])
    });
    assert_eq!(came, Ok(["together", "together"].map(str::to_owned)));
}

#[test]
fn an_error_cancels_running_jobs() {
    let (sender, ended) = mpsc::channel();
    let failed: Result<()> = with_queue(|queue| {
        let cancel = queue.context().cancel;
        let (here, there) = mpsc::channel();
        conclude(queue, move || {
            _ = here.send(());
            let started = Instant::now();
            while !cancel.is_cancelled() && started.elapsed() < DEADLINE {
                thread::yield_now();
            }
            _ = sender.send(cancel.is_cancelled());
            failure("it was cancelled")
        });
        there.recv().expect("it's running");
        conclude(queue, || failure("the disk is full"));
        Err(Problem::new(next_failure(queue)).into())
    });
    let error = failed.expect_err("an error");
    assert_eq!(error.problems()[0].what, "the disk is full");
    assert_eq!(ended.recv(), Ok(true));
}

#[test]
fn during_the_build_a_test_writes_nothing_and_only_a_pass_counts() {
    let writes = Test {
        attempt: 0,
        name: "writes".to_owned(),
        label: "writes".to_owned(),
        binary: PathBuf::from("tide"),
        kind: TestKind::Program,
        dir: PathBuf::new(),
        may_write_to_package: true,
        variables: Arc::default(),
        target: None,
        stage: 0,
        has_cases: false,
        grants: Arc::default(),
        limits: Limits::default(),
    };
    assert!(!without_writing_to_package(&writes).may_write_to_package);
    let came_to = |outcome| Ok(fixture::result("", outcome));
    assert!(may_pass_after_build(&came_to(TestOutcome::Failed)));
    assert!(may_pass_after_build(&came_to(TestOutcome::TimedOut)));
    assert!(!may_pass_after_build(&came_to(TestOutcome::Passed)));
}
