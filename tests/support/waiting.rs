//! Waiting for a condition, with a deadline.

use std::fmt::Debug;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Ran;

/// How long anything may take. A machine that builds something else at the same time is slow.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// How often a condition without a notification is checked.
const LOOK: Duration = Duration::from_millis(5);

/// Waits until `look` finds something.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(started.elapsed() < DEADLINE, "{what} never came");
        thread::sleep(LOOK);
    }
}

/// Waits until `look` finds nothing more.
#[track_caller]
pub fn wait_until_gone<T: Debug>(what: &str, mut look: impl FnMut() -> Vec<T>) {
    let started = Instant::now();
    loop {
        let left = look();
        if left.is_empty() {
            return;
        }
        assert!(started.elapsed() < DEADLINE, "{what} stay: {left:#?}");
        thread::sleep(LOOK);
    }
}

/// Runs the program, which must end in time.
#[track_caller]
pub fn ended(mut command: Command) -> Ran {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let started = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if started.elapsed() > DEADLINE {
            _ = child.kill();
            panic!("{command:?} hangs");
        }
        thread::sleep(LOOK);
    }
    Ran::of(&child.wait_with_output().expect("it ended"))
}
