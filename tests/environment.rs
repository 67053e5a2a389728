//! The environment of the program: variables, pipes that close, disks that are full or read-only, several runners in one course, and a kill
//! at any moment.

#![cfg(unix)]

use std::io::Read as _;
use std::process::{Child, Stdio};
#[cfg(target_os = "linux")]
use std::{fs, path::Path, thread, time::Duration};

use indoc::formatdoc;
use serde_json::Value;

use crate::support::embedded::EmbeddedCourse;
use crate::support::namespace::Namespace;
#[cfg(target_os = "linux")]
use crate::support::waiting::wait_until_gone;
use crate::support::{Course, Exercise, Ran};

fn with(course: &Course, args: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = course.command(args);
    command.envs(variables.iter().copied());
    Ran::by(&mut command)
}

fn has_escapes(ran: &Ran) -> bool {
    ran.stdout.contains('\x1b') || ran.stderr.contains('\x1b')
}

#[test]
fn a_pipe_gets_control_sequences_only_when_they_are_forced() {
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
    assert!(!has_escapes(&json), "JSON has no color: {json:#?}");
}

#[test]
fn a_dumb_terminal_and_the_c_locale_get_ascii_and_the_same_verdict() {
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
fn a_closed_output_pipe_is_neither_a_failure_nor_a_panic() {
    let course = Course::with_one();
    course.solve("tide");
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
        // Other tests call cargo at the same time.
        let is_note = |line: &str| {
            line.starts_with("note: ") || line.starts_with("waiting for another cargo")
        };
        assert!(said.lines().all(is_note), "{args:?}: {said}");
    }
    // The verdict is recorded even though its output was not read.
    course.run(&["list"]).says("1/1 done");
}

#[test]
fn a_read_only_course_is_judged_with_a_warning_that_nothing_is_saved() {
    let course = Course::with_one();
    course.solve("tide");
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
    let Some(ran) = Namespace::run(course.root(), "24m", script) else {
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
            .complains("copy the course to a folder of your own");
        assert!(!ran.stderr.contains("error"), "{ran:#?}");
        assert_eq!(ran.stderr.matches("warning:").count(), 1, "{ran:#?}");
    }
    let lesson = ran.step("lesson").exits(0).says("Water is wet.");
    assert_eq!(lesson.stderr, "", "a lesson saves nothing");
    ran.step("doctor")
        .exits(0)
        .says("the course's folder is not writable");
    for step in ["new", "init"] {
        ran.step(step).exits(2).complains("read-only file system");
    }
}

#[test]
fn a_full_disk_is_an_error_that_loses_nothing() {
    let course = EmbeddedCourse::init();
    let exercise = course.exercises()[0].clone();
    let name = exercise.rsplit('/').next().expect("a name");
    let mine = format!("exercises/{exercise}/src/main.rs");
    course.run(&["hint", name]).exits(0);
    course.solve(&exercise);
    // How much space is left decides what notices first: the runner, cargo, the compiler or the linker.
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
    let Some(ran) = Namespace::run(&course.root(), "24m", &script) else {
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
    ran.step("doctor").exits(1).says("no space is left");
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

/// A course in which each phase of judging takes some time.
fn busy() -> Course {
    let slow = |name: &str| {
        Exercise::new(name).tests(formatdoc! {"
            use {name}::height;

            #[test]
            fn two() {{
                assert_eq!(height(), 2);
            }}

            #[test]
            fn later() {{
                std::thread::sleep(std::time::Duration::from_millis(100));
            }}
        "})
    };
    Course::with_one()
        .with(slow("ebb").solved())
        .with(slow("flood"))
        .with(slow("surf").solved())
        .with(slow("swell"))
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
fn several_runners_in_one_course_at_the_same_time_judge_correctly() {
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

/// The processes that belong to a course: those that have its path as an argument, or run in it.
#[cfg(target_os = "linux")]
fn strays(course: &Path) -> Vec<String> {
    let path = course.display().to_string();
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").expect("processes").flatten() {
        let dir = process.path();
        let arguments = fs::read(dir.join("cmdline")).unwrap_or_default();
        let arguments = String::from_utf8_lossy(&arguments).replace('\0', " ");
        let works_in = fs::read_link(dir.join("cwd")).unwrap_or_default();
        // A zombie process has neither.
        if arguments.contains(&path) || works_in.starts_with(course) {
            found.push(format!("{}: {arguments}", dir.display()));
        }
    }
    found
}

#[cfg(target_os = "linux")]
#[test]
fn after_a_kill_at_any_moment_no_process_is_left_and_nothing_is_lost() {
    let course = busy();
    course.run(&["run", "ebb"]).exits(0);
    let root = course.root().canonicalize().expect("a folder");
    let mut log = course.read(".runner/progress.jsonl");
    for moment in [0, 20, 60, 120, 200, 300, 420, 560] {
        let mut command = course.command(&["verify"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        // Some moment between its start and its end; nothing depends on which one.
        thread::sleep(Duration::from_millis(moment));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let what = format!("after {moment} ms, processes of the course");
        wait_until_gone(&what, || strays(&root));
        let now = course.read(".runner/progress.jsonl");
        assert!(
            now.starts_with(&log),
            "{log:?} does not continue in {now:?}"
        );
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
fn judging_needs_no_home_and_no_terminal_variables() {
    let course = Course::with_one();
    course.solve("tide");
    let mut command = course.command(&["run"]);
    for name in ["HOME", "TERM", "LANG", "XDG_CACHE_HOME", "USER", "SHELL"] {
        command.env_remove(name);
    }
    // By default, the toolchain would look for these in the home folder.
    let home = std::env::home_dir().unwrap_or_default();
    for (name, dir) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        let dir = std::env::var_os(name).unwrap_or_else(|| home.join(dir).into());
        command.env(name, dir);
    }
    Ran::by(&mut command).exits(0).says("tide passed");
}

#[test]
fn exported_cargo_variables_do_not_change_a_verdict() {
    let course = Course::with_one();
    course.solve("tide");
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
