//! The learner's commands other than `watch`, `run` and `verify`.

use indoc::indoc;
use serde_json::Value;

use crate::support::{Course, Exercise, Ran, runner};

/// A course of three exercises: one doesn't compile, one triggers a denied lint, one fails a test.
fn three() -> Course {
    let moved = indoc! {"
        pub fn height() -> u32 {
            let gauge = vec![2];
            drop(gauge);
            gauge[0]
        }
    "};
    let returns = indoc! {"
        pub fn height() -> u32 {
            return 2;
        }
    "};
    Course::new()
        .with(Exercise::new("moored").source(moved).starts("error[E0382]"))
        .with(
            Exercise::new("buoy")
                .source(returns)
                .starts("lint clippy::needless_return")
                .entry(r#"checks = { deny = ["clippy::needless_return"] }"#),
        )
        .with(Exercise::new("tide"))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("one JSON object")
}

#[test]
fn the_list_shows_what_is_done_and_what_is_current() {
    let course = three();
    course.solve("buoy");
    course.run(&["run", "buoy"]).exits(0);
    let list = course.run(&["list"]).exits(0);
    let list = list
        .says("A small course  1/3 done")
        .says("Level 01 Harbour")
        .says("Topics: water");
    let row = |name: &str| {
        let row = list.stdout.lines().find(|line| line.contains(name));
        row.expect("a row for each exercise").to_owned()
    };
    assert!(row("moored").contains("(current)"), "{list:#?}");
    assert!(row("buoy").contains('✓'), "{list:#?}");
    assert!(!row("tide").contains('✓'), "{list:#?}");
}

#[test]
fn the_json_list_is_one_versioned_object() {
    let course = three();
    course.solve("tide");
    course.run(&["run", "tide"]).exits(0);
    let list = course.run(&["list", "--format", "json"]).exits(0);
    assert_eq!(list.stdout.lines().count(), 1);
    let list = json(&list.stdout);
    assert_eq!(list["schema"], "runner/list/v1");
    assert_eq!(list["current"], "moored");
    assert_eq!(list["exercises"], 3);
    assert_eq!(list["done"], 1);
    let level = &list["levels"][0];
    assert_eq!(level["id"], "01_harbour");
    assert_eq!(level["topics"][0]["id"], "water");
    let tide = &level["exercises"][2];
    assert_eq!(tide["path"], "exercises/01_harbour/tide");
    assert_eq!(tide["done"], true);
    assert_eq!(tide["current"], false);
}

#[test]
fn a_lesson_is_found_by_exercise_topic_title_and_level() {
    let course = three();
    for args in [
        &["lesson"] as &[&str],
        &["lesson", "water"],
        &["lesson", "Water"],
    ] {
        course
            .run(args)
            .exits(0)
            .says("Water")
            .says("Water is wet.")
            .says_nothing_of("About the sea");
    }
    for level in ["01_harbour", "01", "1", "harbour"] {
        course
            .run(&["lesson", level])
            .exits(0)
            .says("About the sea")
            .says_nothing_of("wet");
    }
    course
        .run(&["lesson", "watre"])
        .exits(2)
        .complains("there is no lesson about `watre`")
        .complains("did you mean `water`?");
}

#[test]
fn each_call_shows_one_more_hint() {
    let course = three();
    let last = "It shows a number.";
    let hint = || course.run(&["hint"]).exits(0).says("Look at the gauge.");
    hint().says("Hint 1 of 2").says_nothing_of(last);
    // Each exercise has its own count.
    course
        .run(&["hint", "tide"])
        .exits(0)
        .says("Hint 1 of 2")
        .says_nothing_of(last);
    hint().says("Hint 2 of 2").says(last);
    hint().says("Hint 2 of 2").says(last);
}

#[test]
fn hint_all_shows_all_hints() {
    three()
        .run(&["hint", "tide", "--all"])
        .exits(0)
        .says("Hint 1 of 2")
        .says("It shows a number.");
}

#[test]
fn explain_shows_the_compilers_text_for_a_code() {
    let course = three();
    let moved = "A variable was used after its contents have been moved elsewhere.";
    for args in [
        &["explain"] as &[&str],
        &["explain", "E0382"],
        &["explain", "e0382"],
    ] {
        course.run(args).exits(0).says(moved);
    }
    course
        .run(&["explain", "E9999"])
        .exits(2)
        .complains("doesn't explain `E9999`")
        .complains("next:");
}

#[test]
fn explain_shows_clippys_text_for_a_lint() {
    Course::new()
        .run(&["explain", "clippy::needless_return"])
        .exits(0)
        .says("Checks for return statements at the end of a block");
    Course::new()
        .run(&["explain", "clippy::no_such_lint"])
        .exits(2)
        .complains("doesn't explain `clippy::no_such_lint`");
}

#[test]
fn explain_without_a_code_to_explain_is_an_error() {
    let course = Course::with_one();
    course
        .run(&["explain"])
        .exits(2)
        .complains("`tide` does not fail with an error code");
}

#[test]
fn a_solution_is_shown_only_after_a_pass_or_with_spoil() {
    let course = three();
    let answer = "+    2\n";
    course
        .run(&["solution", "tide"])
        .exits(2)
        .says_nothing_of(answer)
        .complains("`tide` has not passed yet")
        .complains("--spoil");
    course
        .run(&["solution", "tide", "--spoil"])
        .exits(0)
        .says(answer)
        .says("-    1\n")
        .says("exercises/01_harbour/tide/src/lib.rs");
    // Looking at it doesn't count as a pass.
    course.run(&["solution", "tide"]).exits(2);
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            1 + 1
        }
    "});
    course.run(&["run", "tide"]).exits(0);
    course
        .run(&["solution", "tide"])
        .exits(0)
        .says("-    1 + 1\n")
        .says(answer);
}

#[test]
fn a_course_that_is_not_embedded_cannot_be_reset() {
    let course = Course::with_one();
    course.source("tide").write("mine");
    course
        .run(&["reset", "tide"])
        .exits(2)
        .complains("`tide`")
        .complains("git");
    assert_eq!(course.source("tide").read(), "mine");
}

#[test]
fn wrong_use_exits_with_2_and_a_message() {
    let course = Course::with_one();
    for (args, said) in [
        (&["--frob"] as &[&str], "--frob"),
        (&["lits"], "'list'"),
        (&["verify", "--jobs", "0"], "--jobs"),
        (&["verify", "--format", "xml"], "github"),
        (&["list", "--format", "xml"], "json"),
        (&["reset", "tide", "--all"], "--all"),
        (
            &["reset", "--level", "01_harbour", "--all"],
            "cannot be used",
        ),
        (&["reset", "--level", "nowhere"], "no level `nowhere`"),
        (&["run", "tied"], "did you mean `tide`?"),
        (&["hint", "tied"], "did you mean `tide`?"),
        (&["solution", "tied"], "did you mean `tide`?"),
        (&["reset", "tied"], "did you mean `tide`?"),
        (
            &["verify", "tied", "nope"],
            "there is no exercise or level `nope`",
        ),
        (&["prepare", "01_harbor"], "did you mean `01_harbour`?"),
        (&["completions", "dos"], "powershell"),
        (&["dev"], "check"),
    ] {
        let ran = course.run(args).exits(2).complains(said);
        assert_eq!(ran.stdout, "", "{args:?}");
    }
}

#[test]
fn the_help_names_every_command_and_every_exit_code() {
    let help = runner().arg("--help").output().expect("the program starts");
    let help = Ran::of(&help).exits(0);
    for word in [
        "watch",
        "run",
        "verify",
        "list",
        "lesson",
        "hint",
        "explain",
        "solution",
        "reset",
        "init",
        "doctor",
        "prepare",
        "completions",
        "dev",
        "--course",
        "0 if everything passed",
        "1 if something did not pass",
        "2 if something could not be judged",
    ] {
        assert!(help.stdout.contains(word), "{word} is missing in {help:#?}");
    }
}

#[test]
fn a_course_is_found_from_any_of_its_folders_and_by_name() {
    let course = Course::with_one();
    let elsewhere = tempfile::tempdir().expect("a scratch folder");
    for dir in [
        "",
        "exercises",
        "exercises/01_harbour/tide/src",
        "solutions",
    ] {
        let mut command = runner();
        command.arg("list").current_dir(course.path(dir));
        let ran = Ran::by(&mut command);
        ran.exits(0).says("A small course");
    }
    let from_elsewhere = |args: &[&str]| {
        let mut command = runner();
        command.args(args).current_dir(elsewhere.path());
        Ran::by(&mut command)
    };
    let root = course.root().to_str().expect("UTF-8");
    from_elsewhere(&["--course", root, "list"])
        .exits(0)
        .says("A small course");
    from_elsewhere(&["run", "tide", "--course", root])
        .exits(1)
        .says("exercises/01_harbour/tide/tests/tide.rs:5");
    from_elsewhere(&["list"])
        .exits(2)
        .complains("there is no course here")
        .complains("runner init");
    from_elsewhere(&["list", "--course", "/no/such/folder"])
        .exits(2)
        .complains("/no/such/folder");
}

#[test]
fn every_shell_gets_its_completions() {
    for (shell, word) in [
        ("bash", "complete -F"),
        ("elvish", "edit:completion"),
        ("fish", "complete -c runner"),
        ("powershell", "Register-ArgumentCompleter"),
        ("zsh", "#compdef runner"),
    ] {
        let mut command = runner();
        Ran::by(command.args(["completions", shell]))
            .exits(0)
            .says(word)
            .says("verify");
    }
}

#[test]
fn prepare_fetches_what_a_level_needs() {
    Course::with_one()
        .run(&["prepare"])
        .exits(0)
        .says("1 level is ready");
    Course::with_one()
        .run(&["prepare", "01"])
        .exits(0)
        .says("1 level is ready");
}
