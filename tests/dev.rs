//! `runner dev`: the author's gate, skeletons, and the packed course.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use indoc::{formatdoc, indoc};

use crate::support::exercise::{height, right_after};
use crate::support::waiting::DEADLINE;
use crate::support::{Course, Exercise, Ran};

#[track_caller]
fn says_all(ran: &Ran, all: &[&str]) {
    for words in all {
        assert!(
            ran.stdout.contains(words),
            "{words:?} is missing in:\n{}",
            ran.stdout
        );
    }
}

#[test]
fn a_sound_course_passes_the_gate() {
    Course::with_one()
        .run(&["dev", "check"])
        .exits(0)
        .says("1 exercise of 1 level")
        .says("every pristine exercise fails as declared, every solution passes");
}

#[test]
fn every_kind_of_fault_in_an_exercise_is_reported() {
    let does_not_compile = indoc! {r#"
        //! Broken.

        pub fn height() -> u32 {
            "2"
        }
    "#};
    let warned = indoc! {"
        //! Sloppy.

        pub fn height() -> u32 {
            let unused = 1;
            2
        }
    "};
    let unformatted = indoc! {"
        //! Crooked.

        pub fn height()   -> u32 { 2 }
    "};
    let course = Course::new()
        .with(Exercise::new("tide"))
        .with(Exercise::new("passes").source(right_after("")))
        .with(
            Exercise::new("otherwise")
                .source(does_not_compile)
                .starts("error[E0382]"),
        )
        .with(Exercise::new("unsolved").solution(height(3)))
        .with(Exercise::new("sloppy").solution(warned))
        .with(Exercise::new("crooked").solution(unformatted));
    let ran = course.run(&["dev", "check"]).exits(1);
    says_all(
        &ran,
        &[
            "exercises/01_harbour/passes: `passes` doesn't start with `test the_water_is_high` as declared: it passes",
            "exercises/01_harbour/otherwise: `otherwise` doesn't start with `error[E0382]` as declared",
            "E0308",
            "exercises/01_harbour/unsolved/tests/unsolved.rs:5: the solution of `unsolved` doesn't pass",
            "solutions/01_harbour/sloppy/src/lib.rs:4: the solution of `sloppy` has a warning: unused_variables",
            "solutions/01_harbour/crooked/src/lib.rs: this file isn't formatted",
            "5 problems",
        ],
    );
    assert!(!ran.stdout.contains("tide"), "{}", ran.stdout);
    // For a single exercise, only its own problems are reported.
    let one = course.run(&["dev", "check", "sloppy"]).exits(1);
    says_all(&one, &["`sloppy`", "1 problem"]);
    course.run(&["dev", "check", "tide"]).exits(0);
}

#[test]
fn a_failed_test_of_a_solution_is_reported_instead_of_warnings() {
    let tests = indoc! {r#"
        use tide::height;

        #[test]
        fn the_water_is_high() {
            let unused = 1;
            assert_eq!(height(), 3, "three meters");
        }
    "#};
    Course::new()
        .with(Exercise::new("tide").tests(tests))
        .run(&["dev", "check"])
        .exits(1)
        .says("error: exercises/01_harbour/tide/tests/tide.rs:6: the solution of `tide` doesn't pass: a test fails: `the_water_is_high`: assertion")
        .says("three meters");
}

/// Tests that tell a server on loopback which height they were built with, and expect it to answer that the water is high.
fn asking(port: u16) -> String {
    formatdoc! {r#"
        use std::io::{{Read, Write}};
        use std::net::TcpStream;

        use tide::height;

        #[test]
        fn the_water_is_high() {{
            let mut server = TcpStream::connect(("127.0.0.1", {port})).unwrap();
            server.write_all(&[height() as u8]).unwrap();
            let mut answer = String::new();
            server.read_to_string(&mut answer).unwrap();
            assert_eq!(height(), 2);
            assert_eq!(answer, "high", "the gauge answered");
        }}
    "#}
}

/// Answers for as long as the tests run: `high` only if it's asked about the solution in this round. A round begins whenever it's asked about the exercise
/// as shipped, because a round may ask more than once: tests that fail while compilers are running run again.
fn answer(gauge: &TcpListener, high_in: u32) {
    let mut round = 0;
    let mut was_solved = true;
    for asked in gauge.incoming() {
        let mut asked = asked.expect("a test connects");
        let patience = asked.set_read_timeout(Some(DEADLINE));
        patience.expect("a socket");
        let mut height = [0];
        // Something else may have connected to this port.
        if asked.read_exact(&mut height).is_err() {
            continue;
        }
        let is_solved = height == [2];
        round += u32::from(was_solved && !is_solved);
        was_solved = is_solved;
        let answer: &[u8] = if round == high_in { b"high" } else { b"asleep" };
        let _ = asked.write_all(answer);
    }
}

#[test]
fn a_solution_that_passes_the_second_time_is_flaky() {
    let gauge = TcpListener::bind("127.0.0.1:0").expect("loopback is there");
    let port = gauge.local_addr().expect("it's bound").port();
    let course = Course::new().with(Exercise::new("tide").tests(asking(port)));
    thread::spawn(move || answer(&gauge, 2));
    let first = course.run(&["dev", "check"]).exits(0);
    let words = "flaky: the solution of `tide` doesn't pass: a test fails: `the_water_is_high`";
    says_all(
        &first,
        &[words, "the gauge answered", "every solution passes"],
    );
    // A fault that comes back is one. The passed verdict would answer now, so the tests are changed.
    course.tests("tide").append("// Asked again.\n");
    let second = course.run(&["dev", "check"]).exits(1);
    says_all(
        &second,
        &[
            "error: ",
            "the solution of `tide` doesn't pass",
            "1 problem",
        ],
    );
    assert!(!second.stdout.contains("flaky"), "{}", second.stdout);
}

#[test]
fn stray_files_broken_examples_unpractised_topics_and_a_stale_archive_are_found() {
    let course = Course::with_one();
    course.write("exercises/01_harbour/notes.txt", "notes");
    course.solution("gone").write("");
    course.level_manifest().append(indoc! {r#"

        [[topics]]
        id = "fog"
        title = "Fog"
    "#});
    course.write(
        "exercises/01_harbour/README.md",
        indoc! {r#"
            # Harbour

            ## Water

            Wet.

            ```rust
            let depth: u32 = "deep";
            ```

            ## Fog

            ```rust
            assert_eq!(1, 2);
            ```
        "#},
    );
    course.write("course.zip", "stale");
    let ran = course.run(&["dev", "check"]).exits(1);
    says_all(
        &ran,
        &[
            "exercises/01_harbour/notes.txt: this is stray",
            "solutions/01_harbour/gone: this is stray",
            "no exercise covers topic `fog`",
            "an example in the lessons doesn't work as described",
            "exercises/01_harbour/README.md - Harbour::Water (line 7)",
            "exercises/01_harbour/README.md - Harbour::Fog (line 13)",
            "course.zip: the packed course is out of date",
            "runner dev pack",
        ],
    );
}

#[test]
fn a_packed_course_is_stale_only_until_it_is_packed_again() {
    let course = Course::with_one();
    course
        .run(&["dev", "pack"])
        .exits(0)
        .says("Wrote course.zip");
    let once = fs::read(course.path("course.zip")).expect("an archive");
    course.run(&["dev", "check"]).exits(0);
    course.run(&["dev", "pack"]).exits(0);
    let twice = fs::read(course.path("course.zip")).expect("an archive");
    assert!(once == twice, "the same course gives the same bytes");
    course.source("tide").append("// more\n");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("course.zip: the packed course is out of date");
}

#[test]
fn missing_hints_and_files_are_reported_with_their_location() {
    let course = Course::with_one();
    let manifest = course.level_manifest().read();
    let hints = manifest.lines().find(|line| line.starts_with("hints = "));
    course
        .level_manifest()
        .replace(hints.expect("hints"), "hints = []");
    course
        .run(&["dev", "check"])
        .exits(2)
        .complains("exercises/01_harbour/info.toml:7")
        .complains("hint");
    course.level_manifest().write(manifest);
    course.tests("tide").remove();
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("exercises/01_harbour/tide/tests/tide.rs");
    fs::remove_dir_all(course.path("solutions")).expect("a folder to delete");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("solutions/01_harbour/tide");
}

#[test]
fn a_new_exercise_passes_the_gate_unchanged() {
    let course = Course::with_one();
    course
        .run(&["dev", "new", "harbour", "ferry1"])
        .exits(0)
        .says("exercises/01_harbour/ferry1/src/lib.rs")
        .says("solutions/01_harbour/ferry1/src/lib.rs")
        .says("next: runner dev check ferry1");
    course.run(&["dev", "check"]).exits(0).says("2 exercises");
    let list = course.run(&["list"]).exits(0);
    assert!(list.stdout.contains("ferry1"), "{list:#?}");
    course
        .run(&["dev", "new", "harbour", "ferry1"])
        .exits(2)
        .complains("`ferry1` already exists");
    course
        .run(&["dev", "new", "habrour", "ferry2"])
        .exits(2)
        .complains("next:");
    course
        .run(&["dev", "new", "harbour", "Ferry"])
        .exits(2)
        .complains("`Ferry` can't be the name of an exercise");
}
