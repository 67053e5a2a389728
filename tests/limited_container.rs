//! A container that lets you start few processes (`pids.max`): either the verdicts are right, or the limit is named. Learners are never blamed.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::{Course, Exercise, Ran, note};

/// A control group with a limit of processes, as containers have one.
struct Container(PathBuf);

impl Container {
    /// `None`, with a note, if we may not create one.
    fn new(limit: u32) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("few-processes-{}-{number}", std::process::id());
        for top in ["/sys/fs/cgroup/pids", "/sys/fs/cgroup"] {
            let dir = Path::new(top).join(&name);
            if fs::create_dir(&dir).is_err() {
                continue;
            }
            let container = Self(dir);
            if fs::write(container.0.join("pids.max"), limit.to_string()).is_ok() {
                return Some(container);
            }
        }
        note("not tried: we may not limit the processes of a control group");
        None
    }

    /// Runs the program in it.
    fn run(&self, course: &Course, args: &[&str]) -> Ran {
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut command = Command::new("sh");
        let enter = r#"echo $$ > "$GROUP/cgroup.procs" && exec "$@""#;
        command
            .args(["-c", enter, "sh", env!("CARGO_BIN_EXE_runner")])
            .args(args)
            .current_dir(course.root())
            .env("GROUP", &self.0)
            .env_remove("CI");
        Ran::of(&command.output().expect("a shell"))
    }
}

impl Drop for Container {
    fn drop(&mut self) {
        // What runs in it keeps it. It's empty once the program has ended with everything that it started.
        _ = fs::remove_dir(&self.0);
    }
}

#[test]
fn in_a_small_container_the_verdicts_are_right_or_its_limit_is_named() {
    let mut judged = 0;
    for limit in [60, 30, 20, 12, 6] {
        let Some(container) = Container::new(limit) else {
            return;
        };
        let course = Course::with_all([
            Exercise::new("tide").solved(),
            Exercise::new("ebb"),
            Exercise::new("reef").solved(),
            Exercise::new("wave"),
        ]);
        let ran = container.run(&course, &["verify"]);
        if ran.code == Some(1) {
            judged += 1;
            ran.says("2 passed, 2 failed").says_nothing_of("compile");
        } else {
            let ran = ran.exits(2).complains("too few processes");
            let named = ran.stderr.contains(&format!("`pids.max` is {limit}"));
            assert!(named && !ran.stderr.contains("panicked"), "{ran:#?}");
        }
    }
    assert!((1..5).contains(&judged), "{judged} of 5 limits are enough");
}

#[test]
fn a_single_exercise_and_doctor_name_the_containers_limit() {
    for (args, code) in [(&["run", "tide"][..], 2), (&["doctor"], 1)] {
        let Some(container) = Container::new(6) else {
            return;
        };
        let course = Course::new().with(Exercise::new("tide").solved());
        let ran = container.run(&course, args).exits(code);
        let shown = format!("{}{}", ran.stdout, ran.stderr);
        assert!(shown.contains("`pids.max` is 6"), "{ran:#?}");
    }
}
