//! `runner verify`: many exercises, for people, for programs and for GitHub.

use std::io::Read as _;
use std::process::Stdio;

use indoc::indoc;
use serde_json::Value;

use crate::support::exercise::{height, tests_of};
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, runner};

/// An exercise that passes with a warning, one that fails a test, one that does not compile, and one that cannot be judged here.
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

/// Whether a value is of the type that is documented for a key.
type Kind = fn(&Value) -> bool;

/// The object must have just these keys, in this order, each of this type.
#[track_caller]
fn has_shape(object: &Value, shape: &[(&str, Kind)]) {
    let object = object.as_object().expect("an object");
    let keys: Vec<&str> = object.keys().map(String::as_str).collect();
    let mut expected: Vec<&str> = shape.iter().map(|(key, _)| *key).collect();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    for (key, is_right) in shape {
        assert!(is_right(&object[*key]), "{key}: {}", object[*key]);
    }
}

fn is_code(value: &Value) -> bool {
    value.is_null() || value.is_string()
}

fn is_place(value: &Value) -> bool {
    value.is_null() || value.as_u64().is_some_and(|number| number > 0)
}

#[test]
fn the_json_has_exactly_the_documented_keys_and_types() {
    let ran = four().run(&["verify", "--format", "json"]).exits(1);
    assert_eq!(ran.stdout.lines().count(), 1, "one line: {}", ran.stdout);
    assert!(
        ran.stdout
            .starts_with("{\"schema\":\"runner/verify/v1\",\"course\":")
    );
    let report = Report::read(&ran);
    let (text, number, list): (Kind, Kind, Kind) =
        (Value::is_string, Value::is_u64, Value::is_array);
    let seconds: Kind = |value| value.as_f64().is_some_and(|seconds| seconds >= 0.0);
    has_shape(
        &report.0,
        &[
            ("schema", text),
            ("course", text),
            ("toolchain", text),
            ("summary", Value::is_object),
            ("results", list),
        ],
    );
    assert!(
        report.0["toolchain"]
            .as_str()
            .is_some_and(|version| version.starts_with("rustc "))
    );
    has_shape(
        &report.0["summary"],
        &[
            ("exercises", number),
            ("passed", number),
            ("failed", number),
            ("skipped", number),
            ("points", number),
            ("max_points", number),
            ("seconds", seconds),
        ],
    );
    let results = report.0["results"].as_array().expect("a list");
    for result in results {
        has_shape(
            result,
            &[
                ("exercise", text),
                ("level", text),
                ("verdict", |value| {
                    ["passed", "failed", "skipped"]
                        .iter()
                        .any(|word| value == word)
                }),
                ("cause", is_code),
                ("codes", list),
                ("tests", list),
                ("diagnostics", list),
                ("points", number),
                ("max_points", number),
                ("seconds", seconds),
            ],
        );
        assert_eq!(result["level"], "01_harbour");
        for test in result["tests"].as_array().expect("a list") {
            has_shape(
                test,
                &[
                    ("name", text),
                    ("outcome", text),
                    ("seconds", seconds),
                    ("output", text),
                ],
            );
        }
        for diagnostic in result["diagnostics"].as_array().expect("a list") {
            has_shape(
                diagnostic,
                &[
                    ("level", text),
                    ("code", is_code),
                    ("message", text),
                    ("file", is_code),
                    ("line", is_place),
                    ("column", is_place),
                ],
            );
        }
    }
}

#[test]
fn the_json_holds_verdicts_tests_and_diagnostics() {
    let report = Report::of(&four(), &[]);
    assert_eq!(report.0["schema"], "runner/verify/v1");
    assert_eq!(report.0["course"], "A small course");
    let sums = [
        "exercises",
        "passed",
        "failed",
        "skipped",
        "points",
        "max_points",
    ];
    let sums = sums.map(|key| report.0["summary"][key].as_u64());
    assert_eq!(sums, [4, 1, 2, 1, 3, 7].map(Some));
    let results = report.0["results"].as_array().expect("a list");
    let names: Vec<&Value> = results.iter().map(|result| &result["exercise"]).collect();
    assert_eq!(names, ["right", "wrong", "moved", "needy"]);
    let right = report.result("right");
    assert_eq!(
        [&right["verdict"], &right["cause"], &right["points"]],
        [&Value::from("passed"), &Value::Null, &3.into()]
    );
    let warning = &right["diagnostics"][0];
    assert_eq!(
        [&warning["level"], &warning["code"]],
        ["warning", "unused_variables"]
    );
    assert_eq!([&warning["line"], &warning["column"]], [2, 9]);
    let test = &report.result("wrong")["tests"][0];
    assert_eq!(
        [&test["name"], &test["outcome"]],
        ["the_water_is_high", "failed"]
    );
    assert!(
        test["output"]
            .as_str()
            .is_some_and(|output| output.contains("left: 1"))
    );
    let moved = report.result("moved");
    assert_eq!(
        [
            &moved["cause"],
            &moved["codes"][0],
            &moved["diagnostics"][0]["code"]
        ],
        ["compile", "E0382", "E0382"]
    );
    assert_eq!(
        moved["diagnostics"][0]["file"],
        "exercises/01_harbour/moved/src/lib.rs"
    );
    assert_eq!(moved["tests"], serde_json::json!([]));
    let needy = report.result("needy");
    assert_eq!([&needy["verdict"], &needy["cause"]], ["skipped", "tool"]);
}

#[test]
fn people_see_a_line_for_each_exercise_and_the_totals() {
    let ran = four().run(&["verify"]).exits(1);
    assert!(!ran.stdout.contains('\x1b'), "{}", ran.stdout);
    ran.says("wrong is not right yet: 1 of 1 test fails")
        .says("exercises/01_harbour/wrong/tests/wrong.rs:5:5")
        .says("moved does not compile: 1 error (E0382)")
        .says("exercises/01_harbour/moved/src/lib.rs:4:5")
        .says("needy is skipped: this machine has no `no-such-program`")
        .says("4 exercises: 1 passed, 2 failed, 1 skipped; 3 of 7 points");
}

#[test]
fn github_gets_annotations_and_a_summary() {
    let course = four();
    let summary = course.path("summary.md");
    std::fs::write(&summary, "before\n").expect("written");
    let mut command = course.command(&["verify", "--format", "github"]);
    let ran = Ran::of(
        &command
            .env("GITHUB_STEP_SUMMARY", &summary)
            .output()
            .expect("the program starts"),
    )
    .exits(1);
    let commands: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.starts_with("::error "))
        .collect();
    assert_eq!(commands.len(), 2, "{}", ran.stdout);
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/wrong/tests/wrong.rs,line=5,col=5,title=wrong%3A test the_water_is_high::"));
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/moved/src/lib.rs,line=4,col=5,title=moved%3A E0382::error[E0382]"));
    let table = course.read("summary.md");
    let start: Vec<&str> = table.lines().take(2).collect();
    assert_eq!(start, ["before", "### A small course"], "{table}");
    assert!(table.contains("| Exercise | Level | Verdict |"), "{table}");
    assert!(
        table.contains("| right | 01_harbour | ✅ passed | 1/1 | 3/3 |"),
        "{table}"
    );
    assert!(
        table.contains("| moved | 01_harbour | ❌ failed: does not compile (E0382) |"),
        "{table}"
    );
    assert!(table.contains("skipped: no no-such-program"), "{table}");

    // A workflow starts at the repository's root, wherever in it the course is.
    let outside = course.root().parent().expect("a folder around it");
    let mut command = course.command(&["verify", "wrong", "--format", "github", "--course"]);
    let ran = Ran::of(
        &command
            .arg(course.root())
            .current_dir(outside)
            .output()
            .expect("the program starts"),
    )
    .exits(1);
    let name = course.root().file_name().expect("a name").to_string_lossy();
    assert!(
        ran.stdout.contains(&format!(
            "::error file={name}/exercises/01_harbour/wrong/tests/wrong.rs,"
        )),
        "{}",
        ran.stdout
    );
    ran.says("| wrong | 01_harbour |");
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
    let ran = runner().arg("verify").current_dir(nowhere.path()).output();
    Ran::of(&ran.expect("the program starts"))
        .exits(2)
        .complains("no course is here")
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
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""), "{format}");
    }
}
