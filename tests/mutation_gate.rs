//! `runner dev check --mutants`: wrong solutions are judged, and surviving mutants and vacuous tests are reported.

#![cfg(unix)]

use indoc::{formatdoc, indoc};

use crate::support::exercise::height;
use crate::support::machine::{Machine, path_from, program};
use crate::support::{Course, Exercise, Ran, note};

const SOLUTION: &str = indoc! {"
    //! How high is the water?

    pub fn height(low: u32) -> u32 {
        low + 2
    }
"};

const TESTS: &str = indoc! {"
    use tide::height;

    #[test]
    fn the_water_is_high() {
        assert_eq!(height(2), 4);
    }

    #[test]
    fn there_is_water() {
        let _ = height(0);
    }
"};

/// An exercise whose tests miss a wrong solution, and with a vacuous test.
fn tide() -> Exercise {
    let source = indoc! {"
        //! How high is the water?

        pub fn height(low: u32) -> u32 {
            low
        }
    "};
    Exercise::new("tide")
        .source(source)
        .solution(SOLUTION)
        .tests(TESTS)
}

/// A course of that exercise.
fn course() -> Course {
    Course::new().with(tide())
}

/// One entry in the list of cargo-mutants: what is replaced with what in a line of a file of exercise `tide`.
fn entry(file: &str, source: &str, from: &str, to: &str, name: &str) -> String {
    let line = source
        .lines()
        .position(|line| line.contains(from))
        .expect("such a line");
    let column = source
        .lines()
        .nth(line)
        .and_then(|line| line.find(from))
        .expect("a place");
    let (line, start, end) = (line + 1, column + 1, column + 1 + from.len());
    let file = format!("exercises/01_harbour/tide/{file}");
    let to = to.replace('"', "\\\"");
    format!(
        r#"{{"name": "{file}:{line}:{start}: {name}", "file": "{file}", "replacement": "{to}", "genre": "x",
             "span": {{"start": {{"line": {line}, "column": {start}}}, "end": {{"line": {line}, "column": {end}}}}}}}"#
    )
}

/// Three mutants: one is caught, one survives, one cannot be built.
fn usual() -> Vec<String> {
    let change = |from, to, name| entry("src/lib.rs", SOLUTION, from, to, name);
    vec![
        change("low + 2", "0", "replace height -> u32 with 0"),
        change("+", "*", "replace + with * in height"),
        change("low + 2", "\"\"", "replace height -> u32 with text"),
    ]
}

/// Runs the gate with a cargo-mutants that lists these mutants.
fn check(course: &Course, listed: &[String]) -> Ran {
    // The same folder each time: with another search path, the cached verdicts wouldn't be used.
    let tools = course.path(".runner/tools");
    let list = listed.join(",\n");
    let script = formatdoc! {"
        #!/bin/sh
        cat <<'END'
        [{list}]
        END
    "};
    program(&tools, "cargo-mutants", &script);
    let mut command = course.command(&["dev", "check", "--mutants"]);
    command.env("PATH", path_from(&tools));
    Ran::by(&mut command)
}

/// The numbers of the table's last row: exercises, mutants, not viable, caught, accepted, survived, vacuous tests.
#[track_caller]
fn counts(ran: &Ran) -> [usize; 7] {
    let row = ran
        .stdout
        .lines()
        .rfind(|line| line.starts_with("01_harbour"))
        .expect("a row");
    let numbers: Vec<usize> = row
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    numbers.try_into().unwrap_or_else(|_| panic!("{row}"))
}

#[test]
fn a_survivor_and_a_test_that_catches_nothing_fail_the_gate() {
    let course = course();
    let ran = check(&course, &usual())
        .exits(1)
        .says("solutions/01_harbour/tide/src/lib.rs:4: a wrong solution of `tide` passes: replace + with * in height")
        .says(indoc! {"
            -    low + 2
            +    low * 2
        "})
        .says("the test `there_is_water` of `tide` fails on no wrong solution")
        .says("2 problems");
    assert_eq!(counts(&ran), [1, 3, 1, 1, 0, 1, 1]);
    // The result of an exercise doesn't wait for those of the others.
    let of_tide = indoc! {"
        ✗ tide: 3 wrong solutions: 1 caught, 1 not viable, 0 accepted, 1 survived; 1 vacuous test
          survives: replace + with * in height
          fails on no wrong solution: there_is_water
    "};
    assert!(ran.stdout.starts_with(of_tide), "{ran:#?}");
    // Cached verdicts give the same report.
    assert_eq!(check(&course, &usual()).exits(1).stdout, ran.stdout);
    // An improved test is run.
    course
        .tests("tide")
        .replace("let _ = height(0);", "assert_eq!(height(0), 2);");
    let ran = check(&course, &usual())
        .exits(0)
        .says("no wrong solution does");
    assert_eq!(counts(&ran), [1, 3, 1, 2, 0, 0, 0]);
}

#[test]
fn only_a_surviving_mutant_can_be_accepted() {
    let accept = |name: &str| {
        Course::new().with(tide().entry(formatdoc! {r#"
            [[exercises.accepted_mutants]]
            mutant = "{name}"
            reason = "it makes no difference"
        "#}))
    };
    let ran = check(&accept("replace + with * in height"), &usual())
        .exits(1)
        .says_nothing_of("a wrong solution of")
        .says("1 problem");
    assert_eq!(counts(&ran), [1, 3, 1, 1, 1, 0, 1]);
    check(&accept("replace height -> u32 with 0"), &usual())
        .exits(1)
        .says("exercises/01_harbour/info.toml: `tide` accepts a mutant that doesn't survive: replace height -> u32 with 0")
        .says("3 problems");
    // Without any mutant, nothing can be accepted either.
    check(&accept("replace + with * in height"), &[])
        .exits(1)
        .says("accepts a mutant that doesn't survive: replace + with * in height");
}

#[test]
fn wrong_solutions_by_authors_are_judged_without_cargo_mutants() {
    let course = course();
    course
        .wrong("tide", "refused")
        .write("pub fn height() {}\n");
    course.wrong("tide", "dry").write(indoc! {"
        pub fn height(low: u32) -> u32 {
            assert!(low > 0);
            low + 2
        }
    "});
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver", "rustfmt", "rustdoc"]);
    let check = || {
        let mut command = course.command(&["dev", "check", "--mutants", "tide"]);
        // Cargo also looks for its subcommands in its home.
        command
            .env("PATH", machine.path())
            .env("CARGO_HOME", course.root());
        Ran::by(&mut command)
    };
    let ran = check()
        .exits(0)
        .says("cargo-mutants is not installed")
        .says("cargo install cargo-mutants --locked");
    assert_eq!(counts(&ran), [1, 2, 0, 2, 0, 0, 0]);
    let double = SOLUTION.replace("low + 2", "low * 2");
    course.wrong("tide", "double").write(double);
    let ran = check()
        .exits(1)
        .says("wrong/01_harbour/tide/double: a wrong solution of `tide` passes: double")
        .says("+    low * 2\n");
    assert_eq!(counts(&ran), [1, 3, 0, 2, 0, 1, 0]);
    // If it's correct, that is reported, even when only this exercise is checked.
    course.wrong("tide", "double").write(SOLUTION);
    let ran = check()
        .exits(1)
        .says("wrong/01_harbour/tide/double: this wrong solution is the same as the right one")
        .says("1 problem");
    assert_eq!(counts(&ran), [1, 2, 0, 2, 0, 0, 0]);
}

#[test]
fn a_mutant_that_does_not_terminate_is_caught_and_all_its_tests_are_run() {
    let course = course();
    let endless = entry(
        "src/lib.rs",
        SOLUTION,
        "low + 2",
        "loop {}",
        "does not terminate",
    );
    let ran = check(&course, &[endless]).exits(0);
    assert_eq!(counts(&ran), [1, 1, 0, 1, 0, 0, 0]);
}

#[test]
fn tests_run_the_program_of_their_own_mutant_when_mutants_are_judged_at_once() {
    let main = indoc! {r#"
        fn main() {
            println!("{}", tide::height(2));
        }
    "#};
    let tests = indoc! {r#"
        use std::process::Command;

        #[test]
        fn the_water_is_high() {
            let output = Command::new(env!("CARGO_BIN_EXE_tide")).output().unwrap();
            assert_eq!(output.stdout, b"4\n");
        }
    "#};
    let course = Course::new().with(tide().tests(tests).file("src/main.rs", "fn main() {}\n"));
    course.write("solutions/01_harbour/tide/src/main.rs", main);
    // Every second mutant is correct: a test that ran another mutant's program would lead to a different verdict.
    let listed: Vec<String> = (0..10)
        .map(|number| {
            let to = ["tide::height(1)", "tide::height(1 + 1)"][number % 2];
            entry(
                "src/main.rs",
                main,
                "tide::height(2)",
                to,
                &format!("change {number}"),
            )
        })
        .collect();
    let ran = check(&course, &listed).exits(1);
    assert_eq!(counts(&ran), [1, 10, 0, 5, 0, 5, 0]);
    for number in 0..10 {
        let survivor = format!(" passes: change {number}\n");
        assert_eq!(
            ran.stdout.contains(&survivor),
            number % 2 == 1,
            "{survivor}"
        );
    }
}

#[test]
fn the_list_of_the_real_cargo_mutants_is_understood() {
    let course = course();
    let ran = course.run(&["dev", "check", "--mutants"]);
    if ran.stdout.contains("cargo-mutants is not installed") {
        note("not tried: cargo-mutants is not installed");
        return;
    }
    let ran = ran.exits(1).says("replace + with * in height");
    let [_, made, _, caught, _, survived, _] = counts(&ran);
    assert!(made >= 4 && caught >= 2 && survived == 1, "{}", ran.stdout);
}

#[test]
fn with_changed_since_only_changed_exercises_are_judged() {
    let course = course().with(Exercise::new("ebb"));
    let git = |args: &[&str]| {
        #[expect(
            clippy::disallowed_methods,
            reason = "tests use the real git from outside"
        )]
        let mut git = std::process::Command::new("git");
        git.args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b.invalid",
            "-c",
            "commit.gpgsign=false",
        ]);
        let ended = git.args(args).current_dir(course.root()).output();
        assert!(ended.is_ok_and(|ended| ended.status.success()), "{args:?}");
    };
    let check = |commit: &str| course.run(&["dev", "check", "--changed-since", commit]);
    check("HEAD")
        .exits(2)
        .complains("git can't list the changes since `HEAD`");
    course.write(".gitignore", ".runner\n");
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "a course"]);
    check("HEAD")
        .exits(0)
        .says("No exercise differs from `HEAD`.");
    // An untracked file counts too.
    course.wrong("ebb", "low").write(height(1));
    check("HEAD").exits(0).says("1 exercise of 1 level");
    course.workspace_manifest().append("\n");
    check("HEAD").exits(0).says("2 exercises of 1 level");
}

#[cfg(target_os = "linux")]
#[test]
fn dev_watch_judges_exercise_solution_and_wrong_solutions_at_every_save() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Stdio};

    /// Reads until a line contains these words.
    #[track_caller]
    fn shows(lines: &mut impl Iterator<Item = std::io::Result<String>>, words: &str) {
        let found = lines
            .by_ref()
            .map_while(Result::ok)
            .any(|line| line.contains(words));
        assert!(found, "{words:?} was never printed");
    }

    let course = course();
    let mut child: Child = course
        .command(&["dev", "watch", "tide"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let double = SOLUTION.replace("low + 2", "low * 2");
    shows(
        &mut lines,
        "tide: as shipped it fails as declared with `test the_water_is_high`",
    );
    shows(&mut lines, "its solution passes");
    course.wrong("tide", "double").write(&double);
    course
        .solution("tide")
        .write(format!("{SOLUTION}// saved\n"));
    shows(&mut lines, "a wrong solution of `tide` passes: double");
    course.solution("tide").write(double.replace('2', "3"));
    shows(&mut lines, "its solution does not pass");
    course
        .solution("tide")
        .write(SOLUTION.replace("low + 2", "let unused = 1;\n    low + 2"));
    shows(
        &mut lines,
        "its solution passes, but is not free of warnings",
    );
    course.source("tide").write(SOLUTION);
    shows(&mut lines, "as shipped it does not fail as declared");
    course.level_manifest().write("title");
    shows(&mut lines, "this is not valid TOML");
    let pid = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    rustix::process::kill_process(pid.expect("a process"), rustix::process::Signal::INT)
        .expect("it runs");
    assert!(child.wait().expect("it ends").success());
}
