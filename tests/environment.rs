//! The machine around the program: what the environment asks for, pipes that close, disks that are full or read-only, runners
//! side by side, and a kill at any moment.

#![cfg(unix)]

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::carried::Carried;
use crate::support::namespace::Namespace;
use crate::support::{Course, Exercise, Ran};
use serde_json::Value;

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(20);

fn with(course: &Course, args: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = course.command(args);
    command.envs(variables.iter().copied());
    Ran::of(&command.output().expect("the program starts"))
}

fn has_escapes(ran: &Ran) -> bool {
    ran.stdout.contains('\x1b') || ran.stderr.contains('\x1b')
}

fn solve(course: &Course, name: &str) {
    let solution = course.read(&format!("solutions/01_harbour/{name}/src/lib.rs"));
    course.write(&Course::source_of(name), solution);
}

#[test]
fn a_pipe_gets_no_control_sequences_unless_they_are_asked_for() {
    let course = Course::with_one();
    for args in [
        &["list"] as &[&str],
        &["lesson"],
        &["run"],
        &["verify"],
        &["doctor"],
    ] {
        for plain in [
            &[] as &[(&str, &str)],
            &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")],
            &[("CLICOLOR_FORCE", "0")],
            &[("CI", "true")],
            &[("TERM", "dumb")],
        ] {
            let ran = with(&course, args, plain);
            assert!(!has_escapes(&ran), "{args:?} with {plain:?}: {ran:#?}");
        }
        let forced = with(&course, args, &[("CLICOLOR_FORCE", "1")]);
        assert!(forced.stdout.contains('\x1b'), "{args:?}: {forced:#?}");
    }
    let error = with(&course, &["run", "tied"], &[("CLICOLOR_FORCE", "1")]);
    assert!(error.stderr.contains('\x1b'), "{error:#?}");
    let json = with(
        &course,
        &["verify", "--format", "json"],
        &[("CLICOLOR_FORCE", "1")],
    );
    assert!(
        !has_escapes(&json),
        "what a program reads has no colour: {json:#?}"
    );
}

#[test]
fn a_dumb_terminal_and_a_plain_locale_get_ascii_and_the_same_verdict() {
    let course = Course::with_one();
    for plain in [&[("TERM", "dumb")], &[("LC_ALL", "C")]] {
        for args in [&["run"] as &[&str], &["verify"], &["list"], &["lesson"]] {
            let ran = with(&course, args, plain);
            assert!(ran.stdout.is_ascii(), "{args:?} with {plain:?}: {ran:#?}");
        }
        with(&course, &["run"], plain)
            .exits(1)
            .says("the_water_is_high");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure_and_no_panic() {
    let course = Course::with_one();
    solve(&course, "tide");
    for args in [
        &["list"] as &[&str],
        &["list", "--format", "json"],
        &["lesson"],
        &["hint"],
        &["doctor"],
        &["explain", "E0382"],
        &["completions", "bash"],
        &["--help"],
        &["solution", "--spoil"],
        &["run"],
        &["verify"],
        &["verify", "--format", "json"],
        &["verify", "--format", "github"],
    ] {
        let mut command = course.command(args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        drop(child.stdout.take());
        let mut said = String::new();
        let mut stderr = child.stderr.take().expect("a pipe");
        stderr.read_to_string(&mut said).expect("text");
        let code = child.wait().expect("it ends").code();
        assert_eq!(code, Some(0), "{args:?}: {said}");
        assert_eq!(said, "", "{args:?}");
    }
    // What nobody read still counts.
    course.run(&["list"]).says("1/1 done");
}

#[test]
fn a_read_only_course_is_judged_and_every_loss_is_told() {
    let course = Course::with_one();
    solve(&course, "tide");
    let script = r#"
        mount -o remount,ro "$DISK"
        step list "$RUNNER" list
        step run "$RUNNER" run
        step verify "$RUNNER" verify
        step hint "$RUNNER" hint
        step lesson "$RUNNER" lesson
        step solution "$RUNNER" solution --spoil
        step doctor "$RUNNER" doctor
        step new "$RUNNER" dev new 01 ebb
        step init "$RUNNER" init there
    "#;
    let Some(ran) = Namespace::run(course.root(), "16m", script) else {
        return;
    };
    ran.step("list").exits(0).says("0/1 done");
    for (step, said) in [
        ("run", "tide passed"),
        ("verify", "1 passed"),
        ("hint", "Look at the gauge."),
        ("solution", "the solution's"),
    ] {
        let ran = ran.step(step).exits(0).says(said);
        let ran = ran
            .complains("warning: ")
            .complains("could not save your progress: read-only file system")
            .complains("copy the course to a folder that is");
        assert!(!ran.stderr.contains("error"), "{ran:#?}");
        assert_eq!(ran.stderr.matches("warning:").count(), 1, "{ran:#?}");
    }
    let lesson = ran.step("lesson").exits(0).says("Water is wet.");
    assert_eq!(lesson.stderr, "", "nothing is to be saved");
    ran.step("doctor")
        .exits(0)
        .says("the course's folder cannot be written");
    for step in ["new", "init"] {
        ran.step(step).exits(2).complains("read-only file system");
    }
}

#[test]
fn a_full_disk_is_an_error_and_nothing_is_lost() {
    let course = Carried::init();
    let exercise = course.exercises()[0].clone();
    let name = exercise.rsplit('/').next().expect("a name");
    let mine = format!("exercises/{exercise}/src/main.rs");
    course.run(&["hint", name]).exits(0);
    course.solve(&exercise);
    // How much is left decides who notices first: us, cargo, the compiler or the linker.
    let script = format!(
        r#"
        export XDG_CACHE_HOME="$DISK/cache" TMPDIR="$DISK"
        fill() {{
            rm -rf .runner/workbench "$DISK/filler"
            free=$(df -P -k "$DISK" | awk 'END {{ print $4 }}')
            head -c "$(((free - $1) * 1024))" /dev/zero >"$DISK/filler" || true
        }}
        for left in 0 40 300 1000 2000; do
            fill "$left"
            step "run$left" "$RUNNER" run {name}
            step "verify$left" "$RUNNER" verify {name}
        done
        fill 0
        cat "$DISK/filler" >"$DISK/more" 2>/dev/null || true
        step hint "$RUNNER" hint {name}
        echo mine >>"{mine}" || true
        cp "{mine}" "$OUT/mine.before"
        step reset "$RUNNER" reset {name}
        step mine cmp "{mine}" "$OUT/mine.before"
        step init "$RUNNER" init "$DISK/there"
        step there test ! -e "$DISK/there"
        step doctor "$RUNNER" doctor
        step output sh -c '"$RUNNER" list >"$DISK/list"'
        rm "$DISK/filler" "$DISK/more"
        step log cat .runner/progress.jsonl
        step list "$RUNNER" list
        step after "$RUNNER" hint {name}
        "#
    );
    let Some(ran) = Namespace::run(&course.root(), "12m", &script) else {
        return;
    };
    for left in [0, 40, 300, 1000, 2000] {
        for step in ["run", "verify"] {
            let ran = ran.step(&format!("{step}{left}")).exits(2);
            let ran = ran
                .complains("no space")
                .complains("free some disk space and try again");
            assert!(!ran.stdout.contains("does not compile"), "{ran:#?}");
        }
    }
    ran.step("hint").exits(0).says("Hint 2 of");
    ran.step("reset").exits(2).complains("nothing was changed");
    ran.step("mine").exits(0);
    ran.step("init")
        .exits(2)
        .complains("no space left on device");
    ran.step("there").exits(0);
    ran.step("doctor").exits(0).says("disk");
    ran.step("output")
        .exits(2)
        .complains("could not write the output");
    let log = ran.step("log").exits(0);
    for line in log.stdout.lines() {
        assert!(serde_json::from_str::<Value>(line).is_ok(), "{log:#?}");
    }
    assert!(log.stdout.contains("\"hint\":1"), "{log:#?}");
    ran.step("list").exits(0);
    ran.step("after").exits(0).says("Hint 2 of");
}

/// A course in which judging takes a moment at each of its stages.
fn busy() -> Course {
    let mut course = Course::with_one();
    for name in ["ebb", "flood", "surf", "swell"] {
        course = course.exercise(&Exercise {
            name,
            tests: &format!(
                "use {name}::height;\n\n#[test]\nfn two() {{\n    assert_eq!(height(), 2);\n}}\n\n#[test]\nfn later() {{\n    \
                 std::thread::sleep(std::time::Duration::from_millis(100));\n}}\n"
            ),
            ..Exercise::default()
        });
    }
    for name in ["ebb", "surf"] {
        solve(&course, name);
    }
    course
}

fn verdicts(ran: &Ran) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{ran:#?}"));
    let results = report["results"].as_array().expect("results").iter();
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    results
        .map(|result| (text(&result["exercise"]), text(&result["verdict"])))
        .collect()
}

fn expected() -> Vec<(String, String)> {
    [
        ("tide", "failed"),
        ("ebb", "passed"),
        ("flood", "failed"),
        ("surf", "passed"),
        ("swell", "failed"),
    ]
    .map(|(name, verdict)| (name.to_owned(), verdict.to_owned()))
    .to_vec()
}

#[test]
fn runners_side_by_side_in_one_course_are_both_right() {
    let course = busy();
    let start = || {
        let mut command = course.command(&["verify", "--format", "json"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    };
    let both: Vec<Child> = vec![start(), start()];
    let one = course.run(&["run", "ebb"]);
    one.exits(0);
    for child in both {
        let ran = Ran::of(&child.wait_with_output().expect("it ends")).exits(1);
        assert_eq!(verdicts(&ran), expected());
    }
    let log = course.read(".runner/progress.jsonl");
    for line in log.lines() {
        assert!(serde_json::from_str::<Value>(line).is_ok(), "{log}");
    }
    course.run(&["list"]).says("2/5 done");
}

/// Processes that have to do with a course: those that were told its path or work in it.
#[cfg(target_os = "linux")]
fn strays(course: &Path) -> Vec<String> {
    let path = course.display().to_string();
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").expect("processes").flatten() {
        let dir = process.path();
        let told = fs::read(dir.join("cmdline")).unwrap_or_default();
        let told = String::from_utf8_lossy(&told).replace('\0', " ");
        let works_in = fs::read_link(dir.join("cwd")).unwrap_or_default();
        // Who is dead and not yet waited for has neither.
        if told.contains(&path) || works_in.starts_with(course) {
            found.push(format!("{}: {told}", dir.display()));
        }
    }
    found
}

#[cfg(target_os = "linux")]
#[test]
fn a_kill_at_any_moment_leaves_no_process_no_lie_and_no_loss() {
    let course = busy();
    course.run(&["run", "ebb"]).exits(0);
    let root = course.root().canonicalize().expect("a folder");
    let mut log = course.read(".runner/progress.jsonl");
    for moment in [0, 20, 60, 120, 200, 300, 420, 560] {
        let mut command = course.command(&["verify"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        // Somewhere between its start and its end; nothing depends on where.
        thread::sleep(Duration::from_millis(moment));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let start = Instant::now();
        while !strays(&root).is_empty() {
            let left = strays(&root);
            assert!(start.elapsed() < PATIENCE, "after {moment} ms: {left:#?}");
            thread::yield_now();
        }
        let now = course.read(".runner/progress.jsonl");
        assert!(now.starts_with(&log), "{now}\ndoes not continue\n{log}");
        log = now;
    }
    let ran = course.run(&["verify", "--format", "json"]).exits(1);
    assert_eq!(verdicts(&ran), expected());
    course.run(&["list"]).says("2/5 done");
    for line in course.read(".runner/progress.jsonl").lines() {
        assert!(serde_json::from_str::<Value>(line).is_ok(), "{line}");
    }
}

#[test]
fn a_machine_without_home_and_terminal_variables_judges_all_the_same() {
    let course = Course::with_one();
    solve(&course, "tide");
    let mut command = course.command(&["run"]);
    for name in ["HOME", "TERM", "LANG", "XDG_CACHE_HOME", "USER", "SHELL"] {
        command.env_remove(name);
    }
    // What the toolchain itself would look for there is told by name.
    let home = std::env::home_dir().unwrap_or_default();
    for (name, dir) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        let told = std::env::var_os(name).unwrap_or_else(|| home.join(dir).into());
        command.env(name, told);
    }
    Ran::of(&command.output().expect("the program starts"))
        .exits(0)
        .says("tide passed");
}

#[test]
fn what_the_shell_exports_changes_no_verdict() {
    let course = Course::with_one();
    solve(&course, "tide");
    let variables = [
        ("RUSTFLAGS", "-Dwarnings --cfg nonsense -Cpanic=abort"),
        ("CARGO_BUILD_TARGET", "no-such-target"),
        ("CARGO_TARGET_DIR", "/no/such/folder"),
        ("RUSTC_WRAPPER", "/no/such/wrapper"),
        ("RUST_TEST_THREADS", "0"),
        ("CARGO_PROFILE_DEV_PANIC", "abort"),
        ("RUSTDOCFLAGS", "nonsense"),
        ("CLIPPY_ARGS", "-Dclippy::all"),
    ];
    with(&course, &["run"], &variables)
        .exits(0)
        .says("tide passed");
}
