//! `runner verify`: many exercises, for people, for programs and for GitHub.

mod github;
mod json;

use std::io::Read as _;
use std::process::Stdio;

use indoc::indoc;

use crate::support::exercise::{height, tests_of};
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, runner};

/// An exercise that passes with a warning, one that fails a test, one that doesn't compile, and one that is skipped.
fn four() -> Course {
    let warned = indoc! {"
        pub fn height() -> u32 {
            let unused = 1;
            2
        }
    "};
    let moved = indoc! {"
        pub fn height() -> u32 {
            let gauge = vec![2];
            let other = gauge;
            gauge[0] + other[0]
        }
    "};
    Course::new()
        .with(Exercise::new("right").source(warned).entry("points = 3"))
        .with(Exercise::new("wrong"))
        .with(Exercise::new("moved").source(moved).entry("points = 2"))
        .with(
            Exercise::new("needy")
                .solved()
                .entry(r#"needs = ["no-such-program"]"#),
        )
}

/// A second level with one exercise that fails a test.
fn with_second_level(course: &Course) {
    course
        .file("info.toml")
        .replace(r#"["01_harbour"]"#, r#"["01_harbour", "02_sea"]"#);
    course.write(
        "exercises/02_sea/Cargo.toml",
        course.workspace_manifest().read(),
    );
    course.write(
        "exercises/02_sea/README.md",
        indoc! {"
            # Sea

            ## Waves

            Waves are wet.
        "},
    );
    course.write(
        "exercises/02_sea/info.toml",
        indoc! {r#"
            title = "Sea"
            [[topics]]
            id = "waves"
            title = "Waves"
            [[exercises]]
            name = "wave"
            title = "A wave"
            topics = ["waves"]
            starts = "test the_water_is_high"
            hints = ["One.", "Two."]
        "#},
    );
    let wave = |path: &str, text: String| {
        course.write(&format!("exercises/02_sea/wave/{path}"), text);
    };
    let manifest = course.manifest("wrong").read();
    wave("Cargo.toml", manifest.replace("wrong", "wave"));
    wave("src/lib.rs", height(1));
    wave("tests/wave.rs", tests_of("wave"));
    course.write("solutions/02_sea/wave/src/lib.rs", height(2));
}

#[test]
fn people_see_one_line_per_exercise_and_the_totals() {
    let ran = four().run(&["verify"]).exits(1);
    assert!(!ran.stdout.contains('\x1b'), "{}", ran.stdout);
    ran.says("wrong is not right yet: 1 of 1 test fails")
        .says("exercises/01_harbour/wrong/tests/wrong.rs:5:5")
        .says("moved does not compile: 1 error (E0382)")
        .says("exercises/01_harbour/moved/src/lib.rs:4:5")
        .says("needy was skipped: `no-such-program` is not installed")
        .says("4 exercises: 1 passed, 2 failed, 1 skipped; 3 of 7 points");
}

#[test]
fn names_and_levels_choose_what_is_judged() {
    let course = four();
    with_second_level(&course);
    let judged = |args: &[&str]| {
        let report = Report::of(&course, args);
        let results = report.0["results"].as_array().expect("a list").clone();
        results
            .iter()
            .map(|result| result["exercise"].as_str().expect("a name").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(judged(&["wrong"]), ["wrong"]);
    assert_eq!(
        judged(&["wave", "right"]),
        ["right", "wave"],
        "in the order of the course"
    );
    assert_eq!(
        judged(&["wrong", "wrong", "02_sea", "wave"]),
        ["wrong", "wave"],
        "each once"
    );
    assert_eq!(judged(&["02_sea"]), ["wave"]);
    assert_eq!(
        judged(&["--jobs", "1", "01_harbour"]),
        ["right", "wrong", "moved", "needy"]
    );
    assert_eq!(judged(&["--fail-fast", "wrong", "wave"]), ["wrong"]);
    let skipping = judged(&["--fail-fast", "needy", "right", "wave"]);
    assert_eq!(
        skipping,
        ["right", "needy", "wave"],
        "what is skipped has not failed"
    );
}

#[test]
fn exit_codes_are_0_passed_1_failed_2_could_not_judge() {
    let course = four();
    course
        .run(&["verify", "right"])
        .exits(0)
        .says("1 exercise: 1 passed; 3 of 3 points");
    course
        .run(&["verify", "right", "needy"])
        .exits(0)
        .says("1 skipped");
    course.run(&["verify", "right", "wrong"]).exits(1);
    course
        .run(&["verify", "--solutions"])
        .exits(0)
        .says("3 passed, 1 skipped");
    course
        .run(&["verify", "wrogn", "nothing_like_it"])
        .exits(2)
        .complains("`wrogn`")
        .complains("did you mean `wrong`?")
        .complains("`nothing_like_it`");
    for wrong_use in [
        &["verify", "--jobs", "0"][..],
        &["verify", "--format", "xml"],
        &["verify", "--no-such-option"],
    ] {
        let ran = course.run(wrong_use).exits(2);
        assert_eq!(ran.stdout, "");
    }
    let nowhere = tempfile::tempdir().expect("a scratch folder");
    Ran::by(runner().arg("verify").current_dir(nowhere.path()))
        .exits(2)
        .complains("there is no course here")
        .complains("runner init");
    course.level_manifest().write("title = \n");
    course
        .run(&["verify", "--format", "json"])
        .exits(2)
        .complains("exercises/01_harbour/info.toml:1");
}

#[test]
fn solutions_do_not_make_the_learner_pass() {
    let course = four();
    course.run(&["verify", "--solutions"]).exits(0);
    course.run(&["list"]).says("0/4 done");
    course.run(&["verify"]).exits(1);
    course.run(&["list"]).says("1/4 done");
}

#[test]
fn a_closed_output_pipe_does_not_change_the_exit_code() {
    let course = four();
    for format in ["human", "json", "github"] {
        let mut command = course.command(&["verify", "--format", format]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // As `head` does when it has seen enough.
        let mut stdout = child.stdout.take().expect("a pipe");
        if format == "human" {
            stdout.read_exact(&mut [0]).expect("a first byte");
        }
        drop(stdout);
        let ran = Ran::of(&child.wait_with_output().expect("it ends"));
        let is_note = |line: &str| line.starts_with("note: ");
        assert!(ran.stderr.lines().all(is_note), "{format}: {ran:#?}");
        ran.exits(1);
    }
}
