//! Compilers and tests share one limit: in total, no more of them run than there are processors, or than `--jobs` allows.

#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::fs;
use std::process::{Child, Stdio};

use indoc::{formatdoc, indoc};

use crate::support::exercise::right_after;
use crate::support::{Course, Exercise, Ran};

/// A process, as `/proc` shows it.
#[derive(Clone, PartialEq, Eq)]
struct Process {
    pid: u32,
    parent: u32,
    line: Vec<String>,
}

/// All descendants of a process.
fn descendants(of: u32) -> Vec<Process> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        // The name in parentheses may contain anything. After it come the state and the parent.
        let fields = stat
            .rsplit_once(')')
            .map(|(_, rest)| rest.split_whitespace());
        let parent = fields.and_then(|mut fields| fields.nth(1)?.parse().ok());
        if let (Ok(pid), Some(parent)) = (name.parse(), parent) {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = Vec::new();
    let mut open = vec![of];
    while let Some(parent) = open.pop() {
        for pid in children.remove(&parent).unwrap_or_default() {
            let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            let words = line.split(|byte| *byte == 0);
            let words = words.map(|word| String::from_utf8_lossy(word).into_owned());
            found.push(Process {
                pid,
                parent,
                line: words.collect(),
            });
            open.push(pid);
        }
    }
    found
}

/// The tests and compilers that were running at one moment: those that were running both before and after it. A linker looks like a compiler
/// until it calls `exec`.
fn at_work(of: u32) -> Vec<Process> {
    let look = || -> Vec<Process> {
        let processes = descendants(of).into_iter();
        processes.filter(|found| is_at_work(&found.line)).collect()
    };
    let (before, after) = (look(), look());
    let is_child = |process: &Process| before.iter().any(|other| other.pid == process.parent);
    let at_once = before
        .iter()
        .filter(|process| after.contains(process) && !is_child(process));
    at_once.cloned().collect()
}

/// Whether a process is a running test or compiler, and not one that waits for such a process or for its turn.
fn is_at_work(line: &[String]) -> bool {
    let has = |wanted: &str| line.iter().any(|word| word == wanted);
    let is_ours = has("__supervise")
        || line
            .first()
            .is_some_and(|first| first.ends_with("runner-rustc"));
    let reads_arguments = line.get(1).is_some_and(|word| word.starts_with('@'));
    !is_ours && (has("--exact") || has("--out-dir") || reads_arguments)
}

/// Waits for the end of a run. Returns the maximum number of tests and compilers that ran at the same time, and how many of them were tests.
fn most_at_work(mut child: Child) -> (usize, usize, Ran) {
    let (mut most, mut most_tests) = (0, 0);
    loop {
        let at_work = at_work(child.id());
        let tests = at_work
            .iter()
            .filter(|process| process.line.iter().any(|word| word == "--exact"));
        most = most.max(at_work.len());
        most_tests = most_tests.max(tests.count());
        if child.try_wait().expect("a child").is_some() {
            let ran = Ran::of(&child.wait_with_output().expect("its output"));
            return (most, most_tests, ran);
        }
    }
}

/// Four tests that take a while without keeping a processor busy.
fn slow_tests(name: &str) -> String {
    let test = |number: u32| {
        formatdoc! {"
            #[test]
            fn number_{number}() {{
                assert_eq!({name}::height(), 2);
            }}
        "}
    };
    (0..4).map(test).collect::<Vec<_>>().join("\n")
}

const SLEEPS: &str = "std::thread::sleep(std::time::Duration::from_millis(300));";

fn start(course: &Course, args: &[&str]) -> Child {
    course
        .command(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

#[test]
fn tests_that_run_next_to_compilers_count_towards_the_limit() {
    let exercises = ["one", "two", "three", "four", "five"].map(|name| {
        Exercise::new(name)
            .source(right_after(SLEEPS))
            .tests(slow_tests(name))
    });
    let course = Course::with_all(exercises);
    let (most, tests, ran) = most_at_work(start(&course, &["verify", "--jobs", "3"]));
    ran.exits(0);
    assert!(most <= 3, "{most} at once");
    assert_eq!(
        tests, 3,
        "sleeping tests leave room for compilers only if they are not counted"
    );
}

#[test]
fn many_attempts_at_one_exercise_share_the_limit() {
    let wrong = indoc! {"
        pub fn height() -> u32 {
            std::thread::sleep(std::time::Duration::from_millis(300));
            1
        }
    "};
    let course = Course::new().with(
        Exercise::new("tide")
            .starts("test number_0")
            .tests(slow_tests("tide"))
            .solution(right_after(SLEEPS)),
    );
    for case in ["one", "two", "three", "four", "five", "six"] {
        let wrong = format!("// {case}\n{wrong}");
        course.wrong("tide", case).write(wrong);
    }
    let args = ["dev", "check", "--mutants", "--jobs", "5", "tide"];
    let (most, tests, ran) = most_at_work(start(&course, &args));
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(most <= 5, "{most} at once");
    assert!(tests > 2, "{tests} tests at once");
}

#[test]
fn a_wrong_solution_that_times_out_only_next_to_others_is_not_caught() {
    // If another test has the lock, it sleeps past its deadline. On its own, it doesn't.
    let wary = indoc! {"
        pub fn height() -> u32 {
            let file = std::fs::File::open(\"Cargo.toml\").expect(\"a file\");
            let is_alone = file.try_lock().is_ok();
            std::thread::sleep(std::time::Duration::from_millis(if is_alone { 400 } else { 9000 }));
            2
        }
    "};
    let course = Course::new().with(
        Exercise::new("tide")
            .starts("test number_0")
            .entry(r#"limits = { time = "1s" }"#)
            .tests(slow_tests("tide")),
    );
    course.wrong("tide", "wary").write(wary);
    course
        .wrong("tide", "endless")
        .write(right_after("while std::hint::black_box(true) {}"));
    course
        .run(&["dev", "check", "--mutants", "--jobs", "4", "tide"])
        .exits(1)
        .says("a wrong solution of `tide` passes: wary")
        .says_nothing_of("a wrong solution of `tide` passes: endless");
}
