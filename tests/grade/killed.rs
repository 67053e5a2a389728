//! A grader that is killed at any moment, and started again, goes on as if nothing had happened.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use super::class::Class;
use crate::support::note;
use crate::support::waiting::wait_until_gone;

const HEIGHTS: [(&str, u32); 8] = [
    ("al", 2),
    ("bo", 1),
    ("cy", 2),
    ("di", 3),
    ("ed", 4),
    ("flo", 5),
    ("gus", 1),
    ("hal", 6),
];

/// Numbers that look random and are the same in every run: xorshift.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}

/// How often the grader is killed.
const KILLS: u32 = 50;

/// Grades the class once, and returns how many milliseconds that took.
fn graded(class: &Class, out: &str) -> u64 {
    let started = Instant::now();
    class.grade(out, &[]).exits(1);
    u64::try_from(started.elapsed().as_millis()).expect("a moment")
}

/// Forgets all verdicts that were written, but not what was built for them.
fn forget(class: &Class, out: &str) {
    for name in ["results.jsonl", "gradebook.json", "gradebook.csv"] {
        fs::remove_file(class.path(out).join(name)).expect("it was written");
    }
}

#[test]
fn a_grader_killed_at_random_moments_ends_with_the_same_grades() {
    let class = Class::with_heights(&HEIGHTS);
    // The first kills happen while everything is built. Most of them happen when it has been, which takes less time.
    let mut longest = graded(&class, "undisturbed");
    let expected = class.written("undisturbed");
    let mut numbers = Numbers(0x5eed);
    let mut killed = 0;
    let mut graders = Vec::new();
    for round in 0.. {
        while killed < KILLS {
            let mut command = class.command("disturbed", &[]);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            let mut grader = command.spawn().expect("it starts");
            thread::sleep(Duration::from_millis(numbers.below(longest)));
            let has_ended = grader.try_wait().expect("a child").is_some();
            grader.kill().expect("a child");
            graders.push(grader.id());
            grader.wait().expect("a child");
            killed += 1;
            if has_ended {
                break;
            }
        }
        class.grade("disturbed", &[]).exits(1);
        assert_eq!(class.written("disturbed"), expected, "after {killed} kills");
        let dir = class.path("disturbed");
        let leftovers = fs::read_dir(dir).expect("a folder").flatten();
        let names: Vec<_> = leftovers.map(|entry| entry.file_name()).collect();
        note(&format!("{killed} kills: {names:?}"));
        if killed >= KILLS {
            // What a grader had started is killed with it, but that takes a moment.
            wait_until_gone("groups of killed graders", || {
                class.grade("disturbed", &[]).exits(1);
                groups_of(&graders, Path::new("/sys/fs/cgroup"), 4)
            });
            return;
        }
        forget(&class, "disturbed");
        if round == 0 {
            longest = graded(&class, "disturbed");
            forget(&class, "disturbed");
        }
    }
}

/// The control groups of these graders below a folder, so many levels deep.
fn groups_of(graders: &[u32], dir: &Path, levels: u32) -> Vec<PathBuf> {
    let Some(below) = levels.checked_sub(1) else {
        return Vec::new();
    };
    let is_of = |name: &str, grader: &u32| name.contains(&format!("-{grader}-"));
    let mut groups = Vec::new();
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("runner-") && graders.iter().any(|grader| is_of(&name, grader)) {
            groups.push(entry.path());
        } else {
            groups.extend(groups_of(graders, &entry.path(), below));
        }
    }
    groups
}

#[test]
fn whatever_was_written_last_is_completed() {
    let class = Class::with_heights(&HEIGHTS[..3]);
    class.grade("grades", &[]).exits(1);
    let expected = class.written("grades");
    let path = class.path("grades/results.jsonl");
    let lines = fs::read(&path).expect("lines");
    let last = lines.len() - 1;
    let mut numbers = Numbers(0xcafe);
    let random = numbers.below(lines.len() as u64);
    for length in [0, 1, usize::try_from(random).expect("a length"), last] {
        fs::write(&path, &lines[..length]).expect("cut off");
        fs::remove_file(class.path("grades/gradebook.json")).expect("it exists");
        class.grade("grades", &[]).exits(1);
        assert_eq!(
            class.written("grades"),
            expected,
            "{length} bytes were left"
        );
    }
    let garbage = [b"{\"schema\":\n\xff\xfe\n".as_slice(), &lines].concat();
    fs::write(&path, garbage).expect("written");
    class.grade("grades", &[]).exits(1);
    assert_eq!(
        class.written("grades"),
        expected,
        "lines that aren't results are left out"
    );
}
