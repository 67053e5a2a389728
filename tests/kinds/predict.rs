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

#[cfg(unix)]
#[test]
fn what_nobody_can_predict_is_one_finding_among_others() {
    let course = course();
    let program = format!("{SHADOW}/programs/shadowed.rs");
    course.write("exercises/01_harbour/notes.txt", "");
    for (body, words) in [
        (
            "loop {\n        std::hint::spin_loop();\n    }",
            "it comes to no end of its own",
        ),
        ("std::process::abort()", "it is ended by SIGABRT"),
        (
            "depth",
            "shadowed.rs:2: this program does not compile, and only what it prints is asked for: cannot find value `depth`",
        ),
    ] {
        course.write(&program, format!("fn main() {{\n    {body}\n}}\n"));
        course
            .run(&["dev", "check"])
            .exits(1)
            .says("exercises/01_harbour/shadow/programs/shadowed.rs:")
            .says(words)
            .says("notes.txt: this is stray")
            .says("2 problems");
    }
}

#[test]
fn an_author_is_told_what_of_the_form_fits_no_program() {
    let course = course();
    course.write(
        ANSWERS,
        FORM.replace("[shadowed]", "[shaded]")
            .replace("line = 0", "row = 0"),
    );
    let right = format!("{RIGHT}\n[gone]\nprints = \"\"\n");
    course.write("solutions/01_harbour/shadow/answers.toml", right);
    course
        .run(&["dev", "check", "shadow"])
        .exits(1)
        .says("exercises/01_harbour/shadow/answers.toml: `[shadowed]` is asked for, and has no place in this form")
        .says("exercises/01_harbour/shadow/answers.toml: `line` of `[moved]` is asked for, and has no place in this form")
        .says("exercises/01_harbour/shadow/answers.toml: `row` of `[moved]` is asked for by nobody")
        .says("exercises/01_harbour/shadow/answers.toml: `[shaded]` is the name of no program")
        .says("solutions/01_harbour/shadow/answers.toml: `[gone]` is the name of no program")
        .says("5 problems");
    course.write(ANSWERS, "[shadowed]\nprints = 3\n[moved\n");
    course
        .run(&["dev", "check", "shadow"])
        .exits(1)
        .says("exercises/01_harbour/shadow/answers.toml:3: this is not valid TOML");
}

#[test]
fn what_programs_do_is_found_out_once_for_all_answers() {
    let course = course();
    course.run(&["run", "shadow"]).exits(1);
    // What is kept is believed, so that it can be seen to be asked.
    let kept = course.path(".runner/workbench/0/cache/shadow.predicted");
    let truths = std::fs::read_to_string(&kept).expect("what was found out is kept");
    std::fs::write(&kept, truths.replace("3\\n2", "33\\n2")).expect("another truth");
    course.write(ANSWERS, RIGHT);
    let first = "`prints` is wrong, first in its line 1";
    course.run(&["run", "shadow"]).exits(1).says(first);
    // Whatever a program may depend on is looked at anew.
    let program = format!("{SHADOW}/programs/shadowed.rs");
    course.write(&program, course.read(&program) + "// changed\n");
    course.run(&["run", "shadow"]).exits(0);
}
