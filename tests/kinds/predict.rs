//! `predict`: the learner says what programs do, and is told which answer is wrong, but not the right one.

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const SHADOW: &str = "exercises/01_harbour/shadow";
const ANSWERS: &str = "exercises/01_harbour/shadow/answers.toml";
const FORM: &str = "# What do the programs do?\n\n[shadowed]\nprints = '''\n'''\n\n[moved]\ncompiles = true\nline = 0\ncode = \"\"\n";
const RIGHT: &str = "[shadowed]\nprints = '''\n3\n2\n'''\n\n[moved]\ncompiles = false\nline = 4\ncode = \"E0382\"\n";

fn course() -> Course {
    let course = Course::new().exercise(&Exercise {
        name: "shadow",
        source: "//! The answers are in answers.toml.\n",
        solution: "",
        tests: "",
        starts: "test programs/moved.rs",
        extra: "edit = [\"answers.toml\"]\nlimits = { time = \"2s\" }\nchecks = { predict = \"programs/*.rs\" }",
    });
    for file in [
        "solutions/01_harbour/shadow/src/lib.rs",
        "exercises/01_harbour/shadow/tests/shadow.rs",
    ] {
        std::fs::remove_file(course.path(file)).unwrap();
    }
    course.write(ANSWERS, FORM);
    course.write("solutions/01_harbour/shadow/answers.toml", RIGHT);
    course.write(
        &format!("{SHADOW}/programs/shadowed.rs"),
        "fn main() {\n    let depth = 2;\n    {\n        let depth = depth + 1;\n        println!(\"{depth}\");\n    }\n    println!(\"{depth}\");\n}\n",
    );
    course.write(
        &format!("{SHADOW}/programs/moved.rs"),
        "fn main() {\n    let first = String::from(\"buoy\");\n    let second = first;\n    println!(\"{first} {second}\");\n}\n",
    );
    course
}

#[test]
fn right_predictions_pass_and_the_gate_knows_them() {
    let course = course();
    course.run(&["dev", "check"]).exits(0);
    course.write(ANSWERS, RIGHT);
    let report = Report::of(&course, &[]);
    report.expect("shadow", "passed");
    course.run(&["run", "shadow"]).exits(0);
}

#[test]
fn a_wrong_prediction_is_named_and_the_truth_is_not_told() {
    let course = course();
    course.write(
        ANSWERS,
        RIGHT
            .replace("3\n2", "3\n33")
            .replace("line = 4", "line = 3")
            .replace("E0382", "E0499"),
    );
    course
        .run(&["run", "shadow"])
        .exits(1)
        .says("is not right yet: 2 of 2 tests fail")
        .says("programs/shadowed.rs")
        .says("`prints` is wrong, first in its line 2")
        .says("programs/moved.rs")
        .says("`line` is not where the compiler's first error points; `code` is not the code")
        .says_nothing_of("E0382")
        .says_nothing_of("4");
}

#[test]
fn an_answer_that_is_missing_or_no_answer_fails() {
    let course = course();
    for (answers, words) in [
        ("", "answers.toml has no table `[shadowed]`"),
        (
            &RIGHT.replace("line = 4\n", ""),
            "`line` is missing in `[moved]`",
        ),
        (
            &RIGHT.replace("line = 4", "line = \"4\""),
            "`line` has to be a number",
        ),
        (
            &RIGHT.replace("line = 4", "line = "),
            "line 9: this is not valid TOML",
        ),
    ] {
        course.write(ANSWERS, answers);
        course.run(&["run", "shadow"]).exits(1).says(words);
    }
    std::fs::remove_file(course.path(ANSWERS)).unwrap();
    course
        .run(&["run", "shadow"])
        .exits(1)
        .says("answers.toml has no table `[moved]`");
}

#[test]
fn what_cannot_be_predicted_cannot_be_judged() {
    let course = course();
    course.write(
        &format!("{SHADOW}/programs/shadowed.rs"),
        "fn main() {\n    loop {\n        std::hint::spin_loop();\n    }\n}\n",
    );
    course
        .run(&["run", "shadow"])
        .exits(2)
        .complains("comes to no end of its own");
    course.write(&format!("{SHADOW}/programs/another.rs"), "fn main() {}\n");
    course
        .run(&["run", "shadow"])
        .exits(2)
        .complains("about `programs/another.rs`");
}

#[test]
fn an_author_is_told_which_answer_of_the_solution_is_wrong() {
    let course = course();
    course.write(
        "solutions/01_harbour/shadow/answers.toml",
        RIGHT.replace("line = 4", "line = 3"),
    );
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("the solution of `shadow` does not pass: a test fails: `programs/moved.rs`: `line` is not where");
}
