//! The cache: it's used while nothing has changed, and never when it's damaged, incomplete or not ours.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Course;
use crate::support::exercise::height;
use crate::support::files::paths_below;
use crate::support::report::Report;

const CACHE: &str = ".runner/workbench/0/cache";
const RECORDED: &str = ".runner/workbench/0/staging/one/tide/.runner/recorded";

/// A kind of damage to a file: its description, and a function that does it, given the path and content.
type Damage = (&'static str, fn(&Path, &[u8]));

const DAMAGES: [Damage; 6] = [
    ("empty", |path, _| write(path, b"")),
    ("cut off", |path, text| write(path, &text[..text.len() / 2])),
    ("overwritten", |path, _| write(path, &[0xff; 4096])),
    ("deeply nested", |path, _| write(path, &[b'['; 100_000])),
    ("replaced by a folder", |path, _| {
        remove(path);
        fs::create_dir(path).expect("a folder");
    }),
    ("gone", |path, _| remove(path)),
];

fn write(path: &Path, text: &[u8]) {
    fs::write(path, text).expect("it can be written");
}

fn remove(path: &Path) {
    fs::remove_file(path).expect("it can be removed");
}

/// The solution, which differs from save to save.
fn save_right(course: &Course, number: usize) {
    course
        .source("tide")
        .write(format!("{}// save {number}\n", height(2)));
}

fn save_wrong(course: &Course) {
    course.source("tide").write(height(3));
}

/// The cached files in a folder whose names end like this.
fn kept(course: &Course, folder: &str, end: &str) -> Vec<PathBuf> {
    let mut kept = paths_below(&course.path(folder));
    kept.retain(|path| path.display().to_string().ends_with(end));
    kept.sort();
    assert!(!kept.is_empty(), "nothing is kept in {folder}");
    kept
}

fn damage(paths: &[PathBuf], damage: fn(&Path, &[u8])) {
    for path in paths {
        let text = fs::read(path).expect("it was written");
        damage(path, &text);
    }
}

#[test]
fn a_verdict_is_reused_until_something_changes() {
    let course = Course::with_one();
    save_right(&course, 0);
    // Judging takes a while. Looking up a verdict doesn't.
    let was_judged = || {
        let report = Report::of(&course, &[]);
        report.expect("tide", "passed");
        report.result("tide")["seconds"].as_f64() != Some(0.0)
    };
    assert!(was_judged() && !was_judged());
    save_right(&course, 1);
    assert!(was_judged() && !was_judged());
    // Several verdicts are cached, not only the last one.
    save_right(&course, 0);
    assert!(!was_judged());
}

#[test]
fn damaged_verdicts_and_facts_are_determined_again() {
    let course = Course::with_one();
    save_right(&course, 0);
    for (name, how) in DAMAGES {
        Report::of(&course, &[]).expect("tide", "passed");
        damage(&kept(&course, CACHE, ""), how);
        let report = Report::of(&course, &[]);
        report.expect("tide", "passed");
        let seconds = report.result("tide")["seconds"].as_f64();
        assert_ne!(seconds, Some(0.0), "{name}");
        fs::remove_dir_all(course.path(CACHE)).expect("it is there");
    }
}

#[test]
fn a_save_is_judged_correctly_even_if_the_recording_is_damaged() {
    let course = Course::with_one();
    save_right(&course, 0);
    course.run(&["run", "tide"]).exits(0);
    let mut save = 0;
    let mut try_out = |end: &str, which: Option<usize>, (name, how): Damage| {
        save += 1;
        save_right(&course, save);
        course.run(&["run", "tide"]).exits(0);
        kept(&course, RECORDED, ".memory");
        let mut paths = kept(&course, RECORDED, end);
        if let Some(which) = which {
            paths = vec![paths.swap_remove(which)];
        }
        damage(&paths, how);
        save_wrong(&course);
        let ran = course.run(&["run", "tide"]);
        assert_eq!(ran.code, Some(1), "{name}: {paths:?}: {ran:#?}");
    };
    for how in DAMAGES {
        try_out("", None, how);
    }
    // One rustc invocation without the other: the library would be compiled, but its tests would be the old ones, or the other way round.
    for which in [0, 1] {
        for how in [DAMAGES[1], DAMAGES[5]] {
            try_out(".call", Some(which), how);
        }
    }
}

#[cfg(unix)]
#[test]
fn links_in_place_of_cached_files_are_replaced_and_not_followed() {
    use crate::support::files::contents_below;

    let course = Course::with_one();
    save_right(&course, 0);
    let judge = || {
        Report::of(&course, &[]).expect("tide", "passed");
        course.run(&["run", "tide"]).exits(0);
    };
    judge();
    let outside = tempfile::tempdir().expect("a folder outside");
    let all = [kept(&course, CACHE, ""), kept(&course, RECORDED, "")].concat();
    for (number, path) in all.iter().enumerate() {
        let target = outside.path().join(number.to_string());
        fs::rename(path, &target).expect("it can be moved");
        std::os::unix::fs::symlink(&target, path).expect("a link");
    }
    let before = contents_below(outside.path());
    assert_eq!(before.len(), all.len());
    save_right(&course, 1);
    judge();
    assert_eq!(contents_below(outside.path()), before);
}
