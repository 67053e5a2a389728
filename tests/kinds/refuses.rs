//! `refuses`: what must not be possible, is not.

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const DOOR: &str = "exercises/01_harbour/door";
const CASE: &str = "exercises/01_harbour/door/cases/opened_while_locked.rs";

/// A locked door has no `open`.
const SAFE: &str = "//! A door that is locked cannot be opened.\n\npub struct Open;\npub struct Locked;\npub struct Door<S>(S);\n\nimpl Door<Open> {\n    \
    pub fn new() -> Self {\n        Self(Open)\n    }\n\n    pub fn pass(&self) -> u32 {\n        1\n    }\n\n    pub fn lock(self) -> Door<Locked> {\n        Door(Locked)\n    }\n}\n\n\
    impl Default for Door<Open> {\n    fn default() -> Self {\n        Self::new()\n    }\n}\n";

/// Every door can be passed.
fn lax() -> String {
    SAFE.replace("    pub fn pass(&self) -> u32 {\n        1\n    }\n\n", "")
        + "\nimpl<S> Door<S> {\n    pub fn pass(&self) -> u32 {\n        1\n    }\n}\n"
}

const PASSED: &str = "//! error[E0599]\n//! Somebody passes a door\n//! that is locked.\n\nuse door::Door;\n\nfn main() {\n    let door = Door::new();\n    door.pass();\n    \
    let locked = door.lock();\n    locked.pass(); // misuse\n}\n";
const MOVED: &str = "//! error[E0382]\n//! A door stays open although it was locked.\n\nuse door::Door;\n\npub fn main() {\n    let door = Door::new();\n    door.lock();\n    door.pass(); // misuse\n}\n";

fn course(source: &str) -> Course {
    let tests = "use door::Door;\n\n#[test]\nfn an_open_door_is_passed() {\n    assert_eq!(Door::new().pass(), 1);\n    let _locked = Door::new().lock();\n}\n";
    let course = Course::new().exercise(&Exercise {
        name: "door",
        source,
        solution: SAFE,
        tests,
        starts: "test cases/opened_while_locked.rs",
        extra: "checks = { refuses = \"cases/*.rs\" }",
    });
    course.write(CASE, PASSED);
    course.write(&format!("{DOOR}/cases/passed_after_locking.rs"), MOVED);
    course
}

#[test]
fn what_the_compiler_refuses_as_declared_passes() {
    let course = course(SAFE);
    let report = Report::of(&course, &[]);
    report.expect("door", "passed");
    let tests = report.result("door")["tests"].as_array().unwrap();
    let names: Vec<_> = tests
        .iter()
        .filter_map(|test| test["name"].as_str())
        .collect();
    assert_eq!(
        names,
        [
            "an_open_door_is_passed",
            "cases/opened_while_locked.rs",
            "cases/passed_after_locking.rs"
        ]
    );
    // By the calls that were written down, and from cargo again.
    course.run(&["run", "door"]).exits(0);
    course.run(&["run", "door"]).exits(0);
}

#[test]
fn a_misuse_that_is_still_possible_is_named_in_words() {
    let course = course(&lax());
    let report = Report::of(&course, &[]);
    report.expect("door", "test");
    course
        .run(&["run", "door"])
        .exits(1)
        .says("cases/opened_while_locked.rs")
        .says("this must not be possible, and it compiles: Somebody passes a door that is locked.")
        .says("1 of 3 tests fails");
    course.write(&Course::source_of("door"), SAFE);
    course.run(&["run", "door"]).exits(0);
    course.write(&Course::source_of("door"), lax());
    course.run(&["run", "door"]).exits(1);
}

#[test]
fn the_authors_gate_knows_cases() {
    course(&lax()).run(&["dev", "check"]).exits(0);
    course(SAFE)
        .run(&["dev", "check"])
        .exits(1)
        .says("does not start as declared");
}

#[test]
fn a_case_whose_right_use_does_not_compile_proves_nothing() {
    let course = course(SAFE);
    let case = PASSED.replace(
        "    door.pass();\n",
        "    door.pass();\n    door.knock();\n",
    );
    course.write(CASE, case);
    course
        .run(&["run", "door"])
        .exits(1)
        .says("line 10 of this file is no misuse and has to compile: no method named `knock`");
}

#[test]
fn a_case_that_is_refused_for_another_reason_fails() {
    let course = course(SAFE);
    course.write(CASE, PASSED.replace("E0599", "E0382"));
    course
        .run(&["run", "door"])
        .exits(1)
        .says("refused, but for another reason than it has to be (error[E0382])")
        .says("error[E0599]: no method named `pass`");
    course.write(
        CASE,
        PASSED.replace("error[E0599]", "error: no method named `pass` found"),
    );
    course.run(&["run", "door"]).exits(0);
}

#[test]
fn cases_wait_until_the_tests_pass() {
    let course = course(&lax().replace("        1\n", "        2\n"));
    course
        .run(&["run", "door"])
        .exits(1)
        .says("an_open_door_is_passed")
        .says_nothing_of("cases/");
}

#[test]
fn a_case_without_its_head_cannot_be_judged() {
    for (case, line, words) in [
        (
            "fn main() {}\n",
            ":1",
            "does not say how the compiler has to refuse it",
        ),
        (
            "//! error[E0599]\nfn main() {} // misuse\n",
            ":2",
            "in words",
        ),
        (
            "//! error[E0599]\n//! A misuse.\nfn main() {}\n",
            "",
            "no line of this case is marked",
        ),
    ] {
        let course = course(SAFE);
        course.write(CASE, case);
        course
            .run(&["run", "door"])
            .exits(2)
            .complains(&format!("{CASE}{line}: "))
            .complains(words);
        course.run(&["dev", "check"]).exits(1).says(words);
    }
}

#[test]
fn wrong_solutions_are_tried_on_the_cases_as_well() {
    let course = course(&lax());
    let wrong = |case: &str, source: &str| {
        course.write(&format!("wrong/01_harbour/door/{case}/src/lib.rs"), source);
    };
    wrong("lax", &lax());
    wrong("dear", &SAFE.replace("        1\n", "        2\n"));
    course
        .run(&["dev", "check", "--mutants", "door"])
        .exits(1)
        .says_nothing_of("passed by a wrong solution")
        .says("the test `cases/passed_after_locking.rs` of `door` fails on no wrong solution")
        .says("1 problem");
}

#[test]
fn an_author_is_told_which_case_does_not_do_what_it_says() {
    let course = course(&lax());
    course.run(&["dev", "check"]).exits(0);
    course
        .run(&["dev", "check", "--mutants", "door"])
        .exits(1)
        .says("error: exercises/01_harbour/door/cases/passed_after_locking.rs: the tests `an_open_door_is_passed`, `cases/passed_after_locking.rs` of `door` fail on no wrong");
    course.write(CASE, PASSED.replace("E0599", "E0277"));
    course
        .run(&["dev", "check", "door"])
        .exits(1)
        .says("error: exercises/01_harbour/door/cases/opened_while_locked.rs: the solution of `door` does not pass: a test fails: \
               `cases/opened_while_locked.rs`: ")
        .says("E0599");
}
