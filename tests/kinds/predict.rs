//! `predict`: the learner predicts what programs do, and is shown which answer is wrong, but not the right one.

use std::fs;

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// The shipped form, with nothing filled in.
const FORM: &str = indoc! {r#"
    # What do the programs do?

    [shadowed]
    prints = '''
    '''

    [moved]
    compiles = true
    line = 0
    code = ""
"#};
const RIGHT: &str = indoc! {r#"
    [shadowed]
    prints = '''
    3
    2
    '''

    [moved]
    compiles = false
    line = 4
    code = "E0382"
"#};
const ANSWERS: &str = "exercises/01_harbour/shadow/answers.toml";
const SOLUTION: &str = "solutions/01_harbour/shadow/answers.toml";
const SHADOWED: &str = "exercises/01_harbour/shadow/programs/shadowed.rs";

fn course() -> Course {
    let shadowed = indoc! {r#"
        fn main() {
            let depth = 2;
            {
                let depth = depth + 1;
                println!("{depth}");
            }
            println!("{depth}");
        }
    "#};
    let moved = indoc! {r#"
        fn main() {
            let first = String::from("buoy");
            let second = first;
            println!("{first} {second}");
        }
    "#};
    let entry = indoc! {r#"
        edit = ["answers.toml"]
        limits = { time = "2s" }
        checks = { predict = "programs/*.rs" }
    "#};
    Course::new().with(
        Exercise::new("shadow")
            .source("//! The answers are in answers.toml.\n")
            .without_tests()
            .file("answers.toml", FORM)
            .file("programs/shadowed.rs", shadowed)
            .file("programs/moved.rs", moved)
            .solved_by("answers.toml", RIGHT)
            .starts("test programs/moved.rs")
            .entry(entry),
    )
}

#[test]
fn right_predictions_pass_for_the_learner_and_for_the_gate() {
    let course = course();
    course.run(&["dev", "check"]).exits(0);
    course.write(ANSWERS, RIGHT);
    let report = Report::of(&course, &[]);
    report.expect("shadow", "passed");
    course.run(&["run", "shadow"]).exits(0);
}

#[test]
fn a_wrong_prediction_is_reported_without_the_right_answer() {
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
        .says("`prints` is wrong: the first difference is in line 2")
        .says("programs/moved.rs")
        .says("`line` isn't where the compiler's first error points; `code` isn't the code")
        .says_nothing_of("E0382")
        .says_nothing_of("4");
}

#[test]
fn a_missing_or_malformed_answer_fails() {
    let course = course();
    for (answers, words) in [
        ("", "answers.toml has no table `[shadowed]`"),
        (
            &RIGHT.replace("line = 4\n", ""),
            "`line` is missing from `[moved]`",
        ),
        (
            &RIGHT.replace("line = 4", "line = \"4\""),
            "`line` must be a number",
        ),
        (
            &RIGHT.replace("line = 4", "line = "),
            "line 9: this is not valid TOML",
        ),
    ] {
        course.write(ANSWERS, answers);
        course.run(&["run", "shadow"]).exits(1).says(words);
    }
    course.file(ANSWERS).remove();
    course
        .run(&["run", "shadow"])
        .exits(1)
        .says("answers.toml has no table `[moved]`");
}

#[test]
fn a_program_that_does_not_terminate_cannot_be_judged() {
    let course = course();
    course.write(
        SHADOWED,
        indoc! {"
            fn main() {
                loop {
                    std::hint::spin_loop();
                }
            }
        "},
    );
    course
        .run(&["run", "shadow"])
        .exits(2)
        .complains("doesn't terminate");
    course
        .file_of("shadow", "programs/another.rs")
        .write("fn main() {}\n");
    course
        .run(&["run", "shadow"])
        .exits(2)
        .complains("the answers for `programs/another.rs`");
}

#[test]
fn the_gate_reports_a_wrong_answer_in_the_solution() {
    let course = course();
    course.write(SOLUTION, RIGHT.replace("line = 4", "line = 3"));
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("the solution of `shadow` doesn't pass: a test fails: `programs/moved.rs`: `line` isn't where");
}

#[cfg(unix)]
#[test]
fn an_unpredictable_program_is_reported_along_with_other_problems() {
    let course = course();
    course.write("exercises/01_harbour/notes.txt", "");
    for (body, words) in [
        ("loop { std::hint::spin_loop() }", "it doesn't terminate"),
        ("std::process::abort()", "it is killed by SIGABRT"),
        (
            "depth",
            "shadowed.rs:2: this program doesn't compile, but the only question is what it prints: cannot find value `depth`",
        ),
    ] {
        let program = formatdoc! {"
            fn main() {{
                {body}
            }}
        "};
        course.write(SHADOWED, program);
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
fn the_gate_compares_the_form_and_the_answers_with_the_programs() {
    let course = course();
    course.write(
        ANSWERS,
        FORM.replace("[shadowed]", "[shaded]")
            .replace("line = 0", "row = 0"),
    );
    course.file(SOLUTION).append(indoc! {r#"

        [gone]
        prints = ""
    "#});
    course
        .run(&["dev", "check", "shadow"])
        .exits(1)
        .says("exercises/01_harbour/shadow/answers.toml: `[shadowed]` is asked for, but it's missing here")
        .says("exercises/01_harbour/shadow/answers.toml: `line` of `[moved]` is asked for, but it's missing here")
        .says("exercises/01_harbour/shadow/answers.toml: `row` of `[moved]` isn't asked for")
        .says("exercises/01_harbour/shadow/answers.toml: there is no program called `shaded`")
        .says("solutions/01_harbour/shadow/answers.toml: there is no program called `gone`")
        .says("5 problems");
    course.write(
        ANSWERS,
        indoc! {"
            [shadowed]
            prints = 3
            [moved
        "},
    );
    course
        .run(&["dev", "check", "shadow"])
        .exits(1)
        .says("exercises/01_harbour/shadow/answers.toml:3: this is not valid TOML");
}

#[test]
fn a_program_is_run_once_for_all_answers() {
    let answer = |meters: u32| {
        formatdoc! {r#"
            [gauge]
            prints = "{meters}"
        "#}
    };
    // The program prints the content of a file that isn't part of the cache key, so its output shows when it ran.
    let gauge = tempfile::NamedTempFile::new().expect("a scratch file");
    let says = |text: &str| fs::write(gauge.path(), text).expect("the scratch file");
    let program = formatdoc! {r#"
        fn main() {{
            println!("{{}}", std::fs::read_to_string({:?}).unwrap());
        }}
    "#, gauge.path()};
    let course = Course::new().with(
        Exercise::new("shadow")
            .without_tests()
            .file("programs/gauge.rs", &program)
            .file("answers.toml", answer(1))
            .solved_by("answers.toml", answer(2))
            .starts("test programs/gauge.rs")
            .entry(indoc! {r#"
                edit = ["answers.toml"]
                checks = { predict = "programs/*.rs" }
            "#}),
    );
    says("2");
    course.run(&["run", "shadow"]).exits(1);
    says("3");
    course.write(ANSWERS, answer(2));
    course.run(&["run", "shadow"]).exits(0);
    // A changed program is run again.
    course
        .file_of("shadow", "programs/gauge.rs")
        .append("// changed\n");
    course.run(&["run", "shadow"]).exits(1);
    course.write(ANSWERS, answer(3));
    course.run(&["run", "shadow"]).exits(0);
}
