//! Machines that let you start few processes, and folders of another user: right code passes, or the machine is to blame.

#![cfg(target_os = "linux")]

use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io};

use indoc::indoc;

use crate::support::{Course, Exercise, Ran, note, sysroot};

/// How many users there are. Each test needs its own, because limits count all processes of a user.
static USERS: AtomicU32 = AtomicU32::new(0);

/// Runs the program as another user, with the toolchain below a folder that this user may read, and through another program.
const AS_USER: &str = r#"
    mount --bind "$TOOLCHAIN" "$HOME/toolchain" && mount --bind "$RUNNER" "$HOME/runner" || exit 99
    exec setpriv --reuid "$ID" --regid "$ID" --clear-groups $THROUGH "$HOME/runner" "$@"
"#;

/// The same where we aren't root: limits count the processes of a namespace.
const IN_NAMESPACE: &str = r#"exec $THROUGH "$RUNNER" "$@""#;

/// Another user with a home folder.
struct User {
    home: tempfile::TempDir,
    id: u32,
    /// Whether we may run programs as another user. Limits don't apply to root.
    is_root: bool,
}

impl User {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a scratch folder");
        fs::create_dir(home.path().join("toolchain")).expect("a folder");
        fs::write(home.path().join("runner"), "").expect("a file");
        let is_root = rustix::process::geteuid().is_root();
        let id = 1_000_000 + 8 * std::process::id() + USERS.fetch_add(1, Ordering::Relaxed);
        let user = Self { home, id, is_root };
        user.owns(user.home.path());
        user
    }

    /// Gives it everything in a folder.
    fn owns(&self, dir: &Path) {
        if self.is_root {
            give(dir, self.id).expect("root may do that");
        }
    }

    /// Runs the program in a course's folder, through another one. `None`, with a note, if the system doesn't let us.
    fn run(&self, course: &Course, through: &str, args: &[&str]) -> Option<Ran> {
        let (namespace, script) = if self.is_root {
            (&["--mount"][..], AS_USER)
        } else {
            (&["--user", "--map-root-user"][..], IN_NAMESPACE)
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut command = Command::new("unshare");
        let home = self.home.path();
        let path = format!("{}:/usr/bin:/bin", home.join("toolchain/bin").display());
        command
            .args(namespace)
            .args(["sh", "-c", script, "sh"])
            .args(args)
            .current_dir(course.root())
            .env("ID", self.id.to_string())
            .env("THROUGH", through)
            .env("TOOLCHAIN", sysroot())
            .env("RUNNER", env!("CARGO_BIN_EXE_runner"))
            .env("HOME", home)
            .env_remove("RUSTUP_HOME")
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("CI")
            .env("CARGO_HOME", home.join("cargo"));
        if self.is_root {
            command.env("PATH", format!("{path}:/usr/sbin:/sbin"));
        }
        let ran = command.output().map(|output| Ran::of(&output));
        match ran {
            Ok(ran) if ran.code != Some(99) && !ran.stderr.contains("unshare:") => Some(ran),
            refused => {
                note(&format!("not tried: this system refuses that: {refused:?}"));
                None
            }
        }
    }
}

/// Makes a user the owner of everything in a folder.
fn give(dir: &Path, user: u32) -> io::Result<()> {
    chown(dir, Some(user), Some(user))?;
    for entry in fs::read_dir(dir)?.flatten() {
        if entry.file_type()?.is_dir() {
            give(&entry.path(), user)?;
        } else {
            chown(entry.path(), Some(user), Some(user))?;
        }
    }
    Ok(())
}

/// Four exercises, two of which are solved.
fn four() -> Course {
    Course::with_all([
        Exercise::new("tide").solved(),
        Exercise::new("ebb"),
        Exercise::new("reef").solved(),
        Exercise::new("wave"),
    ])
}

#[test]
fn with_few_processes_either_the_verdicts_are_right_or_the_limit_is_named() {
    let user = User::new();
    let mut judged = 0;
    for limit in [60, 30, 24, 20, 8] {
        let course = four();
        user.owns(course.root());
        let Some(ran) = user.run(&course, &format!("prlimit --nproc={limit}"), &["verify"]) else {
            return;
        };
        if ran.code == Some(1) {
            judged += 1;
            ran.says("2 passed, 2 failed").says_nothing_of("compile");
        } else {
            let ran = ran.exits(2).complains("too few processes");
            assert!(
                ran.stderr.contains(&format!("`ulimit -u` is {limit}")),
                "{ran:#?}"
            );
            assert!(!ran.stderr.contains("panicked"), "{ran:#?}");
        }
    }
    assert!((1..5).contains(&judged), "{judged} of 5 limits are enough");
}

#[test]
fn doctor_and_a_single_exercise_name_the_limit_too() {
    let (user, course) = (User::new(), four());
    user.owns(course.root());
    for (args, code) in [(&["run", "tide"][..], 2), (&["doctor"], 1)] {
        let Some(ran) = user.run(&course, "prlimit --nproc=12", args) else {
            return;
        };
        let ran = ran.exits(code);
        let shown = format!("{}{}", ran.stdout, ran.stderr);
        assert!(shown.contains("`ulimit -u` is 12"), "{ran:#?}");
    }
}

#[test]
fn a_test_that_starts_threads_is_not_to_blame_where_nothing_can() {
    let tests = indoc! {"
        use std::thread;

        #[test]
        fn the_water_is_high() {
            let threads: Vec<_> = (0..40).map(|_| thread::spawn(|| thread::park())).collect();
            for thread in threads {
                thread.thread().unpark();
                thread.join().unwrap();
            }
            assert_eq!(tide::height(), 2);
        }
    "};
    let user = User::new();
    let course = Course::new().with(Exercise::new("tide").solved().tests(tests));
    user.owns(course.root());
    let Some(ran) = user.run(&course, "prlimit --nproc=24", &["verify"]) else {
        return;
    };
    ran.exits(2).says("`ulimit -u` is 24");
    if let Some(ran) = user.run(&course, "prlimit --nproc=400", &["verify"]) {
        ran.exits(0);
    }
}

#[test]
fn a_share_with_a_foreign_owner_is_judged() {
    let user = User::new();
    if !user.is_root {
        note("not tried: only root can give a folder away");
        return;
    }
    for mode in [0o777, 0o755] {
        let course = four();
        give(course.root(), user.id + 8).expect("root may do that");
        fs::set_permissions(course.root(), fs::Permissions::from_mode(mode)).expect("a mode");
        let Some(ran) = user.run(&course, "env", &["verify"]) else {
            return;
        };
        ran.exits(1).says("2 passed, 2 failed");
        if let Some(ran) = user.run(&course, "env", &["list"]) {
            let done = if mode == 0o777 {
                "2/4 done"
            } else {
                "0/4 done"
            };
            ran.exits(0).says(done);
        }
    }
}
