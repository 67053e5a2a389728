use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use processes3::Helper;
use rustix::process::{Pid, WaitOptions, test_kill_process, waitpid};

fn helper(code: &str, stdin: Stdio) -> Helper {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helper"));
    Helper::start(command.arg(code).stdin(stdin)).expect("the helper starts")
}

fn pid(id: u32) -> Pid {
    let id = i32::try_from(id).ok().and_then(Pid::from_raw);
    id.expect("a process has a number")
}

/// Whether there is a process with this number: one that runs, or a zombie.
fn exists(id: u32) -> bool {
    test_kill_process(pid(id)).is_ok()
}

/// Which of the two it is. A process that was killed may need a moment to end.
fn kind(id: u32) -> &'static str {
    for _ in 0..50 {
        if let Ok(Some(_)) = waitpid(Some(pid(id)), WaitOptions::NOHANG) {
            return "it has ended, and is a zombie";
        }
        thread::sleep(Duration::from_millis(10));
    }
    "it still runs"
}

#[test]
fn a_dropped_helper_is_gone() {
    // It would wait forever: the pipe stays open as long as the helper exists.
    let (reader, writer) = std::io::pipe().unwrap();
    let helper = helper("0", Stdio::from(reader));
    let id = helper.id();
    assert!(exists(id));
    drop(helper);
    assert!(!exists(id), "the helper isn't gone: {}", kind(id));
    drop(writer);
}

#[test]
fn a_helper_is_gone_after_a_panic() {
    let (reader, writer) = std::io::pipe().unwrap();
    let mut id = 0;
    let accident = std::panic::AssertUnwindSafe(|| {
        let helper = helper("0", Stdio::from(reader));
        id = helper.id();
        panic!("the pencil broke");
    });
    assert!(std::panic::catch_unwind(accident).is_err());
    assert!(!exists(id), "the helper isn't gone: {}", kind(id));
    drop(writer);
}

#[test]
fn a_helper_can_finish_its_work() {
    let (reader, writer) = std::io::pipe().unwrap();
    let helper = helper("4", Stdio::from(reader));
    let id = helper.id();
    let end_of_input = thread::spawn(move || {
        thread::sleep(Duration::from_millis(100));
        drop(writer);
    });
    let status = helper.finish().expect("the helper ends");
    end_of_input.join().unwrap();
    assert_eq!(status.code(), Some(4), "it wasn't allowed to finish");
    assert!(!exists(id));
}
