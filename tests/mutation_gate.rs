//! `runner dev check --mutants`: wrong solutions are judged, and what survives or proves nothing is named.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::support::machine::Machine;
use crate::support::{Course, Exercise, Ran, note};

const SOLUTION: &str =
    "//! How high is the water?\n\npub fn height(low: u32) -> u32 {\n    low + 2\n}\n";

const TESTS: &str = "use tide::height;\n\n#[test]\nfn the_water_is_high() {\n    assert_eq!(height(2), 4);\n}\n\n#[test]\nfn there_is_water() {\n    let _ = height(0);\n}\n";

/// A course of one exercise, whose tests miss a wrong solution and of whose tests one proves nothing.
fn course(extra: &str) -> Course {
    Course::new().exercise(&Exercise {
        source: "//! How high is the water?\n\npub fn height(low: u32) -> u32 {\n    low\n}\n",
        solution: SOLUTION,
        tests: TESTS,
        extra,
        ..Exercise::default()
    })
}

/// One entry of cargo-mutants' list: what becomes what, in the line that holds it, of a file of exercise `tide`.
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

/// Runs the gate with a cargo-mutants that lists these.
fn check(course: &Course, listed: &[String]) -> Ran {
    // Another search path might lead to other tools: what is remembered would not be asked.
    let tools = course.path(".runner/tools");
    fs::create_dir_all(&tools).expect("a folder");
    let tool = tools.join("cargo-mutants");
    let list = listed.join(",\n");
    fs::write(&tool, format!("#!/bin/sh\ncat <<'END'\n[{list}]\nEND\n")).expect("a script");
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).expect("a script that starts");
    let mut path = tools.into_os_string();
    path.push(":");
    path.push(std::env::var_os("PATH").expect("a search path"));
    let mut command = course.command(&["dev", "check", "--mutants"]);
    command.env("PATH", path);
    Ran::of(&command.output().expect("the program starts"))
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
fn a_wrong_solution_that_passes_and_a_test_that_fails_on_none_fail_the_gate() {
    let course = course("");
    let ran = check(&course, &usual())
        .exits(1)
        .says("solutions/01_harbour/tide/src/lib.rs:4: `tide` is passed by a wrong solution: replace + with * in height")
        .says("-    low + 2\n+    low * 2\n")
        .says("the test `there_is_water` of `tide` fails on no wrong solution")
        .says("2 problems");
    assert_eq!(counts(&ran), [1, 3, 1, 1, 0, 1, 1]);
    // What is remembered from the first run comes to the same.
    assert_eq!(check(&course, &usual()).exits(1).stdout, ran.stdout);
    // A better test is asked anew.
    let path = "exercises/01_harbour/tide/tests/tide.rs";
    course.write(
        path,
        TESTS.replace("let _ = height(0);", "assert_eq!(height(0), 2);"),
    );
    let ran = check(&course, &usual()).exits(0).says("no wrong one does");
    assert_eq!(counts(&ran), [1, 3, 1, 2, 0, 0, 0]);
}

#[test]
fn a_survivor_is_accepted_with_a_reason_and_only_a_survivor() {
    let accept = |name: &str| {
        course(&format!(
            "[[exercises.accepted_mutants]]\nmutant = \"{name}\"\nreason = \"nobody asks\"\n"
        ))
    };
    let ran = check(&accept("replace + with * in height"), &usual())
        .exits(1)
        .says_nothing_of("passed by a wrong solution")
        .says("1 problem");
    assert_eq!(counts(&ran), [1, 3, 1, 1, 1, 0, 1]);
    check(&accept("replace height -> u32 with 0"), &usual())
        .exits(1)
        .says("exercises/01_harbour/info.toml: `tide` accepts a wrong solution that does not survive: replace height -> u32 with 0")
        .says("3 problems");
    // Nor is anything accepted where there is no mutant at all.
    check(&accept("replace + with * in height"), &[])
        .exits(1)
        .says("accepts a wrong solution that does not survive: replace + with * in height");
}

#[test]
fn wrong_solutions_that_authors_write_count_without_cargo_mutants_and_the_way_to_get_it_is_told() {
    let course = course("");
    let wrong = |case: &str, source: &str| {
        let path = format!("wrong/01_harbour/tide/{case}/src/lib.rs");
        course.write(&path, source);
    };
    wrong("refused", "pub fn height() {}\n");
    wrong(
        "dry",
        "pub fn height(low: u32) -> u32 {\n    assert!(low > 0);\n    low + 2\n}\n",
    );
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver", "rustfmt", "rustdoc"]);
    let check = || {
        let mut command = course.command(&["dev", "check", "--mutants", "tide"]);
        // Cargo looks for its subcommands there, too.
        command
            .env("PATH", machine.path())
            .env("CARGO_HOME", course.root());
        Ran::of(&command.output().expect("the program starts"))
    };
    let ran = check()
        .exits(0)
        .says("cargo-mutants is not installed")
        .says("cargo install cargo-mutants --locked");
    assert_eq!(counts(&ran), [1, 2, 0, 2, 0, 0, 0]);
    wrong(
        "double",
        "pub fn height(low: u32) -> u32 {\n    low * 2\n}\n",
    );
    let ran = check()
        .exits(1)
        .says("wrong/01_harbour/tide/double: `tide` is passed by a wrong solution: double")
        .says("+    low * 2\n");
    assert_eq!(counts(&ran), [1, 3, 0, 2, 0, 1, 0]);
    // One that proves nothing is told as such, also to who asks for this exercise alone.
    wrong("double", SOLUTION);
    let ran = check()
        .exits(1)
        .says("wrong/01_harbour/tide/double: this wrong solution is the right one")
        .says("1 problem");
    assert_eq!(counts(&ran), [1, 2, 0, 2, 0, 0, 0]);
}

#[test]
fn a_mutant_that_never_ends_is_caught_and_judged_to_its_last_test() {
    let course = course("");
    let endless = entry("src/lib.rs", SOLUTION, "low + 2", "loop {}", "never end");
    let ran = check(&course, &[endless]).exits(0);
    assert_eq!(counts(&ran), [1, 1, 0, 1, 0, 0, 0]);
}

#[test]
fn programs_of_mutants_that_are_judged_beside_each_other_do_not_meet() {
    let main = "fn main() {\n    println!(\"{}\", tide::height(2));\n}\n";
    let course = course("");
    course.write("exercises/01_harbour/tide/src/main.rs", "fn main() {}\n");
    course.write("solutions/01_harbour/tide/src/main.rs", main);
    course.write(
        "exercises/01_harbour/tide/tests/tide.rs",
        "use std::process::Command;\n\n#[test]\nfn the_water_is_high() {\n    let told = Command::new(env!(\"CARGO_BIN_EXE_tide\")).output().unwrap();\n    assert_eq!(told.stdout, b\"4\\n\");\n}\n",
    );
    // Every second one is right: whoever runs a neighbour's program tells something else.
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
        let survivor = format!("passed by a wrong solution: change {number}\n");
        assert_eq!(
            ran.stdout.contains(&survivor),
            number % 2 == 1,
            "{survivor}"
        );
    }
}

#[test]
fn what_the_real_cargo_mutants_lists_is_understood() {
    let course = course("");
    let ran = Ran::of(
        &course
            .command(&["dev", "check", "--mutants"])
            .output()
            .expect("the program starts"),
    );
    if ran.stdout.contains("cargo-mutants is not installed") {
        note("cargo-mutants is not installed here: its list was not tried");
        return;
    }
    let ran = ran.exits(1).says("replace + with * in height");
    let [_, made, _, caught, _, survived, _] = counts(&ran);
    assert!(made >= 4 && caught >= 2 && survived == 1, "{}", ran.stdout);
}

#[test]
fn only_what_changed_since_a_commit_is_judged_where_that_is_asked_for() {
    let course = course("").exercise(&Exercise {
        name: "ebb",
        tests: "use ebb::height;\n\n#[test]\nfn the_water_is_high() {\n    assert_eq!(height(), 2);\n}\n",
        ..Exercise::default()
    });
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
        .complains("git cannot tell what changed since `HEAD`");
    course.write(".gitignore", ".runner\n");
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "a course"]);
    check("HEAD")
        .exits(0)
        .says("No exercise differs from `HEAD`.");
    // A file that git does not know yet counts as well.
    course.write(
        "wrong/01_harbour/ebb/low/src/lib.rs",
        "pub fn height() -> u32 {\n    1\n}\n",
    );
    check("HEAD").exits(0).says("1 exercise of 1 level");
    let shared = "exercises/01_harbour/Cargo.toml";
    course.write(shared, course.read(shared) + "\n");
    check("HEAD").exits(0).says("2 exercises of 1 level");
}

#[cfg(target_os = "linux")]
#[test]
fn an_author_sees_both_sides_and_the_survivors_at_every_save() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Stdio};

    /// Reads until a line holds these words.
    #[track_caller]
    fn shows(lines: &mut impl Iterator<Item = std::io::Result<String>>, words: &str) {
        let found = lines
            .by_ref()
            .map_while(Result::ok)
            .any(|line| line.contains(words));
        assert!(found, "{words:?} was never printed");
    }

    let course = course("");
    let mut child: Child = course
        .command(&["dev", "watch", "tide"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let double = "pub fn height(low: u32) -> u32 {\n    low * 2\n}\n";
    shows(
        &mut lines,
        "tide: as shipped it fails as declared with `test the_water_is_high`",
    );
    shows(&mut lines, "its solution passes");
    course.write("wrong/01_harbour/tide/double/src/lib.rs", double);
    course.write(
        "solutions/01_harbour/tide/src/lib.rs",
        format!("{SOLUTION}// saved\n"),
    );
    shows(&mut lines, "`tide` is passed by a wrong solution: double");
    course.write(
        "solutions/01_harbour/tide/src/lib.rs",
        double.replace('2', "3"),
    );
    shows(&mut lines, "its solution does not pass");
    course.write(
        "solutions/01_harbour/tide/src/lib.rs",
        SOLUTION.replace("low + 2", "let unused = 1;\n    low + 2"),
    );
    shows(
        &mut lines,
        "its solution passes, but is not free of warnings",
    );
    course.write("exercises/01_harbour/tide/src/lib.rs", SOLUTION);
    shows(&mut lines, "as shipped it does not fail as declared");
    course.write("exercises/01_harbour/info.toml", "title");
    shows(&mut lines, "this is not valid TOML");
    let pid = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    rustix::process::kill_process(pid.expect("a process"), rustix::process::Signal::INT)
        .expect("it runs");
    assert!(child.wait().expect("it ends").success());
}
