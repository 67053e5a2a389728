//! Courses in odd places, and machines that forbid things there: what cargo could judge is judged, if necessary in another folder.

#![cfg(target_os = "linux")]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::files::copy_dir;
use crate::support::namespace::Namespace;
use crate::support::sysroot;
use crate::support::{Course, Exercise, Ran, note, runner};

/// A course with one exercise that passes and one that doesn't.
fn both() -> Course {
    Course::with_all([Exercise::new("tide").solved(), Exercise::new("ebb")])
}

/// A right solution passes and a wrong one fails its test.
#[track_caller]
fn is_judged(ran: Ran) {
    let ran = ran.exits(1).says("1 passed, 1 failed");
    assert!(!ran.stdout.contains("compile"), "{ran:#?}");
}

#[test]
fn the_path_of_a_course_may_contain_anything() {
    let course = both();
    let names: [&[u8]; 8] = [
        b"a blank",
        b"a%percent",
        b"a:colon",
        "ünïcode".as_bytes(),
        b"not \xff UTF-8",
        // These weren't named.
        b"%d%s\\n",
        b"quo'te\"s",
        b"a\nline",
    ];
    for name in names {
        let scratch = tempfile::tempdir().expect("a scratch folder");
        let place = scratch.path().join(OsStr::from_bytes(name));
        copy_dir(course.root(), &place);
        let mut command = runner();
        command
            .arg("verify")
            .current_dir(&place)
            .env("XDG_CACHE_HOME", scratch.path().join("cache"));
        is_judged(Ran::by(&mut command));
    }
}

#[test]
fn a_file_system_that_forbids_programs_or_writing_is_not_used_for_builds() {
    let script = r#"
        mount -o remount,noexec "$DISK"
        step noexec "$RUNNER" verify
        mount -o remount,exec,ro "$DISK"
        step readonly "$RUNNER" verify
        export XDG_CACHE_HOME="$DISK/cache" HOME="$DISK"
        step nowhere "$RUNNER" verify
        step doctor "$RUNNER" doctor
    "#;
    let homes = [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")].map(|(name, dir)| {
        let dir = std::env::home_dir().unwrap_or_default().join(dir);
        let dir = std::env::var_os(name).map_or(dir, PathBuf::from);
        format!("export {name}='{}'\n", dir.display())
    });
    let script = homes.concat() + script;
    let Some(ran) = Namespace::run(both().root(), "64m", &script) else {
        return;
    };
    for step in ["noexec", "readonly", "nowhere"] {
        is_judged(ran.step(step));
    }
    ran.step("doctor")
        .exits(0)
        .says("built, linked and run in /");
}

#[test]
fn a_folder_for_temporary_files_that_cannot_be_used_does_not_matter() {
    let course = both();
    course.write("a file", "");
    let file = course.path("a file");
    let empty = Path::new("");
    for folder in [Path::new("/no/such/folder"), &file, empty, Path::new(".")] {
        let mut command = course.command(&["verify"]);
        command.env("TMPDIR", folder);
        is_judged(Ran::by(&mut command));
    }
}

/// A command in a namespace of its own, if the system allows that.
fn unshared(args: &[&str], dir: &Path) -> Option<Command> {
    let with = |args: &[&str]| {
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut command = Command::new("unshare");
        command.args(args).current_dir(dir);
        command
    };
    let probe = with(&[args, &["true"]].concat()).status();
    if probe.is_ok_and(|status| status.success()) {
        return Some(with(args));
    }
    note(&format!(
        "not tried: this system refuses `unshare {args:?}`"
    ));
    None
}

#[test]
fn in_a_namespace_of_processes_with_the_old_proc_everything_works() {
    let course = both();
    let namespace = ["--user", "--map-root-user", "--pid", "--fork"];
    let Some(mut command) = unshared(&namespace, course.root()) else {
        return;
    };
    command.args([env!("CARGO_BIN_EXE_runner"), "verify"]);
    is_judged(Ran::by(&mut command));
}

#[test]
fn without_proc_nothing_is_blamed_on_the_learner() {
    let course = both();
    let namespace = ["--user", "--map-root-user", "--mount"];
    let Some(mut command) = unshared(&namespace, course.root()) else {
        return;
    };
    let script = "mount -t tmpfs none /proc || exit 9; exec \"$0\" verify";
    command.args(["sh", "-c", script, env!("CARGO_BIN_EXE_runner")]);
    let ran = Ran::by(&mut command);
    if ran.code == Some(9) {
        note("not tried: this system lets a test mount nothing at /proc");
        return;
    }
    assert_eq!(ran.exits(2).stdout, "");
}

#[test]
fn a_user_without_a_home_and_without_a_name_can_judge() {
    let course = both();
    let toolchain = sysroot().join("bin");
    let Some(mut command) = unshared(&["--user", "--map-user=54321"], course.root()) else {
        return;
    };
    command
        .args([env!("CARGO_BIN_EXE_runner"), "verify"])
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", toolchain.display()));
    is_judged(Ran::by(&mut command));
}

#[test]
fn a_parent_that_ignores_its_children_does_not_make_us_wait_forever() {
    let course = both();
    for args in ["verify", "doctor"] {
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut command = Command::new("timeout");
        let script = "trap '' CHLD; exec \"$0\" \"$1\"";
        command
            .args([
                "60",
                "bash",
                "-c",
                script,
                env!("CARGO_BIN_EXE_runner"),
                args,
            ])
            .current_dir(course.root());
        let ran = Ran::by(&mut command);
        assert!(ran.code.is_some_and(|code| code < 2), "{args}: {ran:#?}");
    }
}

#[test]
fn a_compiler_that_gets_too_little_memory_is_not_blamed_on_the_learner() {
    let course = both();
    #[expect(
        clippy::disallowed_methods,
        reason = "tests set up their environment from outside"
    )]
    let mut command = Command::new("sh");
    let script = "ulimit -v 400000; exec \"$0\" verify";
    command
        .args(["-c", script, env!("CARGO_BIN_EXE_runner")])
        .current_dir(course.root());
    let ran = Ran::by(&mut command).exits(2);
    assert!(!ran.stdout.contains("compile"), "{ran:#?}");
    ran.complains("memory");
}
