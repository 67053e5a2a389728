//! File systems that refuse what local ones do: locks, times, links, permissions. What cargo could judge is judged, if necessary in another folder.

#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::path::Path;

use crate::support::refusing::Refusing;
use crate::support::{Course, Exercise, Ran};

/// A course with one exercise that passes and one that doesn't.
fn both() -> Course {
    Course::with_all([Exercise::new("tide").solved(), Exercise::new("ebb")])
}

/// Runs a command where calls are refused in the course's folder, and in these others.
fn refused(course: &Course, calls: &str, others: &[&Path], cache: &Path, args: &[&str]) -> Ran {
    let refusing = Refusing::new();
    let mut command = course.command(args);
    refusing.apply(&mut command, calls, &[others, &[course.root()]].concat());
    command.env("XDG_CACHE_HOME", cache);
    Ran::by(&mut command)
}

/// A right solution passes and a wrong one fails its test.
#[track_caller]
fn is_judged(ran: Ran, calls: &str) {
    let ran = ran.exits(1).says("1 passed, 1 failed");
    assert!(!ran.stdout.contains("compile"), "{calls}: {ran:#?}");
}

#[test]
fn where_a_share_refuses_locks_or_times_the_cache_folder_is_used() {
    let cache = tempfile::tempdir().expect("a scratch folder");
    for calls in [
        "flock",
        "utimens",
        "flock utimens symlink hardlink chmod fifo fsync",
    ] {
        let course = both();
        let run = |args: &[&str]| refused(&course, calls, &[], cache.path(), args);
        is_judged(run(&["verify"]), calls);
        run(&["doctor"])
            .exits(0)
            .says(&format!("run in {}", cache.path().display()));
        // Even so, a pass is recorded.
        course.run(&["list"]).exits(0).says("1/2 done");
    }
}

#[test]
fn where_a_share_refuses_links_permissions_or_pipes_it_is_used_all_the_same() {
    let cache = tempfile::tempdir().expect("a scratch folder");
    for calls in [
        "symlink",
        "hardlink",
        "chmod",
        "fifo",
        "fsync",
        "symlink hardlink fifo",
    ] {
        let course = both();
        let run = |args: &[&str]| refused(&course, calls, &[], cache.path(), args);
        is_judged(run(&["verify"]), calls);
        run(&["doctor"]).exits(0).says("run in .runner/workbench");
        run(&["run", "ebb"]).exits(1).says("yours     1");
        course.solve("ebb");
        run(&["run", "ebb"]).exits(0);
    }
}

#[test]
fn where_everything_refuses_locks_the_error_says_so() {
    let cache = tempfile::tempdir().expect("a scratch folder");
    let course = both();
    let temporary = std::env::temp_dir();
    let everywhere = [cache.path(), temporary.as_path()];
    let ran = refused(&course, "flock", &everywhere, cache.path(), &["verify"]);
    let ran = ran.exits(2).complains("could not lock");
    assert!(ran.stderr.contains("XDG_CACHE_HOME"), "{ran:#?}");
    // The cache folder doesn't do, but the one for temporary files does.
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let refusing = Refusing::new();
    let mut command = course.command(&["verify"]);
    refusing.apply(&mut command, "flock", &[course.root(), cache.path()]);
    command
        .env("XDG_CACHE_HOME", cache.path())
        .env("TMPDIR", scratch.path());
    is_judged(Ran::by(&mut command), "flock");
    assert!(
        scratch
            .path()
            .read_dir()
            .expect("a folder")
            .next()
            .is_none()
    );
}
