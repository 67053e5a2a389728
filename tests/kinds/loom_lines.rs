//! What a failing model says, with the real loom: the lines that use the same memory, those in which threads wait, and what was sent.

use indoc::{formatdoc, indoc};

use crate::support::{Course, Exercise, note};

/// Two threads use the same memory.
const SHARED: &str = indoc! {"
    use loom::cell::UnsafeCell;
    use loom::sync::Arc;
    use loom::sync::atomic::{AtomicBool, Ordering::Relaxed};

    struct Gauge(UnsafeCell<u32>, AtomicBool);

    unsafe impl Sync for Gauge {}

    #[test]
    fn is_published() {
        loom::model(|| {
            let gauge = Arc::new(Gauge(UnsafeCell::new(0), AtomicBool::new(false)));
            let other = gauge.clone();
            let thread = loom::thread::spawn(move || {
                other.0.with_mut(|place| unsafe { *place = 1 });
                other.1.store(true, Relaxed);
            });
            if gauge.1.load(Relaxed) {
                gauge.0.with(|place| assert_eq!(unsafe { *place }, 1));
            }
            thread.join().unwrap();
        });
    }
"};

/// A thread is never woken.
const DEAF: &str = indoc! {"
    use loom::sync::{Arc, Condvar, Mutex};

    #[test]
    fn hears_it() {
        loom::model(|| {
            let shared = Arc::new((Mutex::new(false), Condvar::new()));
            let other = shared.clone();
            let thread = loom::thread::spawn(move || {
                *other.0.lock().unwrap() = true;
                other.1.notify_one();
            });
            let said = shared.0.lock().unwrap();
            drop(shared.1.wait(said).unwrap());
            thread.join().unwrap();
        });
    }
"};

/// Two messages come in either order.
const SENT: &str = indoc! {"
    use loom::sync::mpsc::channel;
    use loom::thread::spawn;

    #[test]
    fn one_comes_first() {
        loom::model(|| {
            let (sender, receiver) = channel();
            let other = sender.clone();
            let one = spawn(move || sender.send(1).unwrap());
            let two = spawn(move || other.send(2).unwrap());
            assert_eq!(receiver.recv().unwrap(), 1);
            assert_eq!(receiver.recv().unwrap(), 2);
            one.join().unwrap();
            two.join().unwrap();
        });
    }
"};

/// An exercise whose test is this model.
fn exercise(name: &str, model: &str) -> Exercise {
    let manifest = formatdoc! {r#"
        [package]
        name = "{name}"
        version = "0.1.0"
        edition = "2024"

        [dependencies]
        loom = "0.7"
    "#};
    Exercise::new(name)
        .file("Cargo.toml", manifest)
        .entry("unsafe_code = true")
        .tests(model)
}

#[test]
fn a_failing_model_names_lines_and_messages() {
    let models = [("shared", SHARED), ("deaf", DEAF), ("sent", SENT)];
    let course = Course::with_all(models.map(|(name, model)| exercise(name, model)));
    if course.run(&["prepare"]).code != Some(0) {
        note("skipped: loom can't be fetched");
        return;
    }
    course
        .run(&["run", "shared"])
        .exits(1)
        .says("Concurrent read and write accesses")
        .says("read: thread #0 @ tests/shared.rs:19")
        .says("write: thread #1 @ tests/shared.rs:15");
    course
        .run(&["run", "deaf"])
        .exits(1)
        .says("deadlock: no thread can go on")
        .says("main waits at tests/deaf.rs:13")
        .says("thread 1 has ended")
        .says_nothing_of("Location");
    course
        .run(&["run", "sent"])
        .exits(1)
        .says("yours     2")
        .says("a.send()")
        .says("│ a.recv()");
}
