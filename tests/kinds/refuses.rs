//! `refuses`: misuses that must not compile.

use indoc::indoc;

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const CASE: &str = "exercises/01_harbour/door/cases/opened_while_locked.rs";

/// A locked door cannot be passed.
const SAFE: &str = indoc! {"
    //! A door that is locked cannot be opened.

    pub struct Open;
    pub struct Locked;
    pub struct Door<S>(S);

    impl Door<Open> {
        pub fn new() -> Self {
            Self(Open)
        }

        pub fn pass(&self) -> u32 {
            1
        }

        pub fn lock(self) -> Door<Locked> {
            Door(Locked)
        }
    }

    impl Default for Door<Open> {
        fn default() -> Self {
            Self::new()
        }
    }
"};

/// Every door can be passed.
const LAX: &str = indoc! {"
    //! A door that is locked cannot be opened.

    pub struct Open;
    pub struct Locked;
    pub struct Door<S>(S);

    impl Door<Open> {
        pub fn new() -> Self {
            Self(Open)
        }

        pub fn lock(self) -> Door<Locked> {
            Door(Locked)
        }
    }

    impl Default for Door<Open> {
        fn default() -> Self {
            Self::new()
        }
    }

    impl<S> Door<S> {
        pub fn pass(&self) -> u32 {
            1
        }
    }
"};

const PASSED: &str = indoc! {"
    //! error[E0599]
    //! You can pass a door
    //! that is locked.

    use door::Door;

    fn main() {
        let door = Door::new();
        door.pass();
        let locked = door.lock();
        locked.pass(); // misuse
    }
"};
const MOVED: &str = indoc! {"
    //! error[E0382]
    //! A door stays open although it was locked.

    use door::Door;

    pub fn main() {
        let door = Door::new();
        door.lock();
        door.pass(); // misuse
    }
"};

fn course(source: &str) -> Course {
    let tests = indoc! {"
        use door::Door;

        #[test]
        fn an_open_door_is_passed() {
            assert_eq!(Door::new().pass(), 1);
            let _locked = Door::new().lock();
        }
    "};
    Course::new().with(
        Exercise::new("door")
            .source(source)
            .solution(SAFE)
            .tests(tests)
            .file("cases/opened_while_locked.rs", PASSED)
            .file("cases/passed_after_locking.rs", MOVED)
            .starts("test cases/opened_while_locked.rs")
            .entry(r#"checks = { refuses = "cases/*.rs" }"#),
    )
}

#[test]
fn cases_that_fail_to_compile_as_declared_pass() {
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
    // Once as a replay, and once by cargo again.
    course.run(&["run", "door"]).exits(0);
    course.run(&["run", "door"]).exits(0);
}

#[test]
fn a_case_that_compiles_is_shown_with_its_description() {
    let course = course(LAX);
    let report = Report::of(&course, &[]);
    report.expect("door", "test");
    course
        .run(&["run", "door"])
        .exits(1)
        .says("cases/opened_while_locked.rs")
        .says("this compiles, but it must not be possible: You can pass a door that is locked.")
        .says("1 of 3 tests fails");
    course.source("door").write(SAFE);
    course.run(&["run", "door"]).exits(0);
    course.source("door").write(LAX);
    course.run(&["run", "door"]).exits(1);
}

#[test]
fn the_gate_requires_that_a_case_compiles_as_shipped() {
    course(LAX).run(&["dev", "check"]).exits(0);
    course(SAFE)
        .run(&["dev", "check"])
        .exits(1)
        .says("doesn't start with");
}

#[test]
fn a_case_fails_when_more_than_its_misuse_does_not_compile() {
    let course = course(SAFE);
    let case = PASSED.replace("    door.pass();", "    door.pass();\n    door.knock();");
    course.write(CASE, case);
    course.run(&["run", "door"]).exits(1).says(
        "line 10 of this file isn't part of the misuse and must compile: no method named `knock`",
    );
}

#[test]
fn a_case_with_another_error_than_declared_fails() {
    let course = course(SAFE);
    course.write(CASE, PASSED.replace("E0599", "E0382"));
    course
        .run(&["run", "door"])
        .exits(1)
        .says("this doesn't compile, but for the wrong reason (it should be error[E0382])")
        .says("error[E0599]: no method named `pass`");
    course.write(
        CASE,
        PASSED.replace("error[E0599]", "error: no method named `pass` found"),
    );
    course.run(&["run", "door"]).exits(0);
}

#[test]
fn cases_are_compiled_only_after_the_tests_pass() {
    let course = course(&LAX.replace("        1\n", "        2\n"));
    course
        .run(&["run", "door"])
        .exits(1)
        .says("an_open_door_is_passed")
        .says_nothing_of("cases/");
}

#[test]
fn a_case_without_a_declared_error_a_description_or_a_misuse_cannot_be_judged() {
    for (case, line, words) in [
        (
            "fn main() {}\n",
            ":1",
            "doesn't say which error the compiler should report",
        ),
        (
            indoc! {"
                //! error[E0599]
                fn main() {} // misuse
            "},
            ":2",
            "doesn't describe",
        ),
        (
            indoc! {"
                //! error[E0599]
                //! A misuse.
                fn main() {}
            "},
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
fn the_cases_catch_wrong_solutions_too() {
    let course = course(LAX);
    course.wrong("door", "lax").write(LAX);
    course
        .wrong("door", "dear")
        .write(SAFE.replace("        1\n", "        2\n"));
    course
        .run(&["dev", "check", "--mutants", "door"])
        .exits(1)
        .says_nothing_of("a wrong solution of")
        .says("the test `cases/passed_after_locking.rs` of `door` fails on no wrong solution")
        .says("1 problem");
}

#[test]
fn the_gate_reports_the_case_that_does_not_fail_as_declared() {
    let course = course(LAX);
    course.run(&["dev", "check"]).exits(0);
    course
        .run(&["dev", "check", "--mutants", "door"])
        .exits(1)
        // With cargo-mutants, there's a mutant that the test catches, so only the case is vacuous.
        .says("error: exercises/01_harbour/door/cases/passed_after_locking.rs: the test")
        .says("`cases/passed_after_locking.rs` of `door` fail");
    course.write(CASE, PASSED.replace("E0599", "E0277"));
    course
        .run(&["dev", "check", "door"])
        .exits(1)
        .says("error: exercises/01_harbour/door/cases/opened_while_locked.rs: the solution of `door` doesn't pass: a test fails: \
               `cases/opened_while_locked.rs`: ")
        .says("E0599");
}
