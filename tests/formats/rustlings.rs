//! rustlings' format: one file per exercise, with the tests in the learner's file.

use indoc::indoc;

use crate::support::Ran;
use crate::support::foreign::{crab2, rustlings};
use crate::support::report::Report;
#[cfg(target_os = "linux")]
use crate::support::terminal::Terminal;

#[test]
fn exercises_keep_their_order_even_if_a_folder_occurs_again() {
    let course = rustlings();
    let ran = course.run(&["list", "--format", "json"]).exits(0);
    let list: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let names: Vec<&str> = list["levels"]
        .as_array()
        .expect("levels")
        .iter()
        .flat_map(|level| level["exercises"].as_array().expect("exercises"))
        .map(|exercise| exercise["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(
        names,
        ["crab1", "crab2", "quiz1", "strict1", "greeting", "quiz2"]
    );
    assert_eq!(list["levels"][3]["id"], "quizzes-2");
}

#[test]
fn an_exercise_needs_no_denied_lint_passing_tests_and_a_program_that_succeeds() {
    let course = rustlings();
    let report = Report::of(&course, &[]);
    report.expect("crab1", "compile");
    report.expect("crab2", "test");
    report.expect("quiz1", "test");
    report.expect("strict1", "lint");
    report.expect("greeting", "passed");
    report.expect("quiz2", "passed");
    course
        .run(&["run", "quiz1"])
        .exits(1)
        .says("main()")
        .says("exited with status 1");
    course
        .run(&["run", "crab1"])
        .exits(1)
        .says("exercises/00_shore/crab1.rs:2");
}

#[test]
fn solutions_pass_even_if_only_tests_use_some_of_their_code() {
    let course = rustlings();
    course
        .run(&["verify", "--solutions"])
        .exits(0)
        .complains("without a solution: strict1, greeting, quiz2")
        .says("3 passed");
    course.run(&["dev", "check"]).exits(0);
}

#[test]
fn a_deleted_test_fails_and_a_renamed_one_is_reported() {
    let course = rustlings();
    let file = "exercises/00_shore/crab2.rs";
    let solved = crab2("2");
    let without = solved.replace("    #[test]\n    fn has_two_claws", "    fn has_two_claws");
    course.write(file, &without);
    course.run(&["run", "crab2"]).exits(1).says("has_two_claws");
    course.write(file, solved.replace("fn has_two_claws", "fn has_a_pair"));
    course
        .run(&["run", "crab2"])
        .exits(0)
        .says("the tests are in a file that the learner may edit")
        .says("none called `tests::has_two_claws`");
    course.write(file, crab2("std::process::exit(0)"));
    course.run(&["run", "crab2"]).exits(1);
}

#[test]
fn progress_of_rustlings_is_imported_once_and_never_written() {
    let course = rustlings();
    let state = indoc! {"
        DON'T EDIT THIS FILE!

        quiz1

        crab1
        no_longer_there
        crab2
    "};
    course.write(".rustlings-state.txt", state.replace('\n', "\r\n"));
    course.run(&["list"]).exits(0).says("2/6 done");
    course.write(
        ".rustlings-state.txt",
        indoc! {"
            DON'T EDIT THIS FILE!

            quiz1

            quiz1
        "},
    );
    course.run(&["list"]).exits(0).says("2/6 done");
    let ran = course.run(&["hint"]).exits(0);
    assert!(ran.stdout.contains("Which status is success?"), "{ran:#?}");
}

#[test]
fn commands_report_what_the_format_does_not_have() {
    let course = rustlings();
    course
        .run(&["hint", "crab2"])
        .exits(0)
        .says("no hint for `crab2`");
    course.run(&["lesson", "crab1"]).exits(0).says("Sand and");
    course
        .run(&["lesson", "00_shore"])
        .exits(0)
        .says("Sand and");
    course
        .run(&["reset", "crab1"])
        .exits(2)
        .complains("the original files of a course");
    course
        .run(&["solution", "strict1", "--spoil"])
        .exits(0)
        .says("no solution");
    course
        .run(&["dev", "new", "00_shore", "crab3"])
        .exits(2)
        .complains("the runner's own");
}

#[test]
fn a_folder_without_a_manifest_uses_one_from_elsewhere() {
    let course = rustlings();
    let manifest = course.read("info.toml");
    course.file("info.toml").remove();
    course.write("elsewhere/rustlings.toml", &manifest);
    course
        .run(&["--info", "elsewhere/rustlings.toml", "run", "greeting"])
        .exits(0);
    course.write("rustlings-macros/info.toml", &manifest);
    course.run(&["run", "greeting"]).exits(0);
}

#[test]
fn faults_in_the_manifest_are_reported_with_their_lines() {
    let course = rustlings();
    let manifest = course.read("info.toml");
    course.write(
        "info.toml",
        manifest
            .replace("\"crab2\"", "\"crab1\"")
            .replace("\"quizzes\"", "\"../..\""),
    );
    course
        .run(&["list"])
        .exits(2)
        .complains("info.toml:14: exercise `crab1` appears twice; the first is at info.toml:7\n")
        .complains("outside the folder `exercises`");
    course.write(
        "info.toml",
        manifest.replace("format_version = 1", "format_version = 3"),
    );
    let ran = course.run(&["list"]).exits(2);
    assert_eq!(ran.stderr.matches("error").count(), 1, "{ran:#?}");
    ran.complains("this runner reads version 1 of the rustlings format");
}

#[test]
fn tests_of_an_exercise_that_wants_none_are_linted_but_not_run() {
    let course = rustlings();
    let file = "exercises/strict1.rs";
    let source = indoc! {"
        fn main() {}

        #[cfg(test)]
        mod tests {
            #[test]
            fn ends_badly() {
                panic!();
            }
        }
    "};
    course.write(file, source);
    course.run(&["run", "strict1"]).exits(0).says("1 test in");
    Report::of(&course, &["strict1"]).expect("strict1", "passed");
    course.write(file, source.replace("panic!()", "let unused = 1"));
    course
        .run(&["run", "strict1"])
        .exits(1)
        .says("unused_variables");
}

#[test]
fn the_gate_reports_an_entry_without_a_file() {
    let course = rustlings();
    course.file("exercises/strict1.rs").remove();
    course
        .run(&["dev", "check", "strict1"])
        .exits(1)
        .says("exercises/strict1.rs: `strict1` is listed, but its file is missing");
    course.write("exercises/strict1.rs", "fn main() {}\n");
    course
        .run(&["dev", "check", "strict1"])
        .exits(1)
        .says("`skip_check_unsolved = true`");
}

#[test]
fn a_broken_manifest_of_the_package_is_an_error_because_its_lints_count() {
    let course = rustlings();
    course.file("Cargo.toml").append("[[[\n");
    course
        .run(&["run", "greeting"])
        .exits(2)
        .complains("Cargo.toml is not valid TOML");
}

#[test]
fn of_several_unpacked_manifests_the_one_of_these_exercises_is_used() {
    let course = rustlings();
    let manifest = course.read("info.toml");
    course.file("info.toml").remove();
    course.write(
        ".rustlings-state.txt",
        indoc! {"
            DON'T EDIT THIS FILE!

            crab1

        "},
    );
    let list = |versions: &[(&str, &str)]| {
        let home = course.path("cargo-home");
        for (version, text) in versions {
            let dir = format!("cargo-home/registry/src/index/rustlings-macros-{version}");
            course.write(&format!("{dir}/info.toml"), text);
        }
        let mut command = course.command(&["list"]);
        Ran::by(command.env("CARGO_HOME", home))
    };
    let of_another = indoc! {r#"
        format_version = 1
        [[exercises]]
        name = "intro1"
        hint = ""
    "#};
    list(&[("6.5.0", of_another)])
        .exits(2)
        .complains("have no info.toml");
    let fewer = manifest.replace("\"crab2\"", "\"crab3\"");
    list(&[("6.10.0", &fewer), ("6.4.0", &manifest)])
        .exits(0)
        .says("crab2");
}

#[cfg(target_os = "linux")]
#[test]
fn watch_judges_a_save_and_goes_on_after_a_pass() {
    let course = rustlings();
    let mut terminal = Terminal::start(course.command(&["watch"]), (100, 30));
    terminal.shows("crab1.rs");
    terminal.shows("E0308");
    course.write(
        "exercises/00_shore/crab1.rs",
        course.read("solutions/00_shore/crab1.rs"),
    );
    terminal.shows("crab1 passed");
    terminal.keys("n");
    terminal.shows("has_two_claws");
    course.write("exercises/00_shore/crab2.rs", crab2("2"));
    terminal.shows("crab2 passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn the_package_may_be_in_a_folder_next_to_other_crates() {
    let course = rustlings();
    let manifest = course.read("Cargo.toml");
    course.file("Cargo.toml").remove();
    course.write(
        "dev/Cargo.toml",
        manifest.replace("path = \"exercises", "path = \"../exercises")
            + indoc! {r#"

                [dependencies]
                shells = { path = "../shells" }
            "#},
    );
    course.write(
        "shells/Cargo.toml",
        indoc! {r#"
            [package]
            name = "shells"
            edition = "2024"
        "#},
    );
    course.write("shells/src/lib.rs", "pub const COUNT: i32 = 0;\n");
    course.write(
        "exercises/quizzes/quiz1.rs",
        indoc! {"
            fn main() {
                std::process::exit(shells::COUNT);
            }
        "}
        .replace('\n', "\r\n"),
    );
    course.run(&["run", "quiz1"]).exits(0);
    let report = Report::of(&course, &[]);
    report.expect("quiz1", "passed");
    report.expect("crab2", "test");
}
