//! `oracle`: answers to made-up inputs are compared with the solution's, outside of the process that runs the learner's code.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// The largest number.
const RIGHT: &str = indoc! {"
    //! Finds the largest number.

    pub fn largest(numbers: &[i32]) -> Option<i32> {
        numbers.iter().copied().max()
    }
"};

/// The right answer, after these statements.
fn after(statements: &str) -> String {
    RIGHT.replacen("    numbers", &format!("    {statements}\n    numbers"), 1)
}

/// The body of the function.
fn body(text: &str) -> String {
    RIGHT.replace("numbers.iter().copied().max()", text)
}

fn exercise(name: &str, source: impl Into<String>) -> Exercise {
    let tests = formatdoc! {"
        use {name}::largest;

        #[test]
        fn of_three() {{
            assert_eq!(largest(&[3, 9, 2]), Some(9));
        }}

        #[test]
        fn of_none() {{
            assert_eq!(largest(&[]), None);
        }}
    "};
    let oracle = formatdoc! {r#"
        use {name}::largest;

        pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {{
            let length = pick(8);
            let numbers = (0..length).map(|_| (pick(200) as i32 - 100).to_string());
            numbers.collect::<Vec<_>>().join(" ")
        }}

        pub fn answer(input: &str) -> String {{
            let numbers: Vec<i32> = input.split(' ').flat_map(str::parse).collect();
            format!("{{:?}}", largest(&numbers))
        }}
    "#};
    Exercise::new(name)
        .source(source)
        .solution(RIGHT)
        .tests(tests)
        .file("oracle.rs", oracle)
        .starts("test oracle.rs")
        .entry(indoc! {r#"
            limits = { time = "3s" }
            checks = { oracle = { cases = 100 } }
        "#})
}

/// A name, a source, and the verdict on it.
fn programs() -> [(&'static str, String, &'static str); 13] {
    let forged = indoc! {r#"
        println!("text 7\nSome(9)");
        if let Ok(found) = std::fs::read_dir(std::env::temp_dir()) {
            for entry in found.flatten() {
                _ = std::fs::write(entry.path(), "text 7\nSome(9)".repeat(100));
            }
        }
        return Some(9);
    "#};
    [
        ("right", RIGHT.to_owned(), "passed"),
        (
            "sorts",
            body("{ let mut sorted = numbers.to_vec(); sorted.sort(); sorted.pop() }"),
            "passed",
        ),
        (
            "prints",
            after("println!(\"text 1\\n1\"); eprintln!(\"panic 1\\n1\");"),
            "passed",
        ),
        (
            "threads",
            after("std::thread::spawn(|| {}).join().unwrap();"),
            "passed",
        ),
        (
            "catches",
            after("_ = std::panic::catch_unwind(|| panic!(\"caught\"));"),
            "passed",
        ),
        (
            "recurses",
            body(
                "match numbers { [] => None, [first, rest @ ..] => largest(rest).max(Some(*first)) }",
            ),
            "passed",
        ),
        (
            "coded",
            body("if numbers.is_empty() { None } else { Some(9) }"),
            "test",
        ),
        (
            "positive",
            body("numbers.iter().copied().filter(|n| *n > 0).max()"),
            "test",
        ),
        (
            "panics",
            after("assert!(numbers.len() < 6, \"too many\");"),
            "test",
        ),
        (
            "exits",
            after("if numbers.len() == 6 { std::process::exit(0) }"),
            "unproven",
        ),
        (
            "aborts",
            after("if numbers.len() == 6 { std::process::abort() }"),
            "crash",
        ),
        (
            "hangs",
            after("while numbers.len() == 6 { std::thread::yield_now(); }"),
            "timeout",
        ),
        (
            "forged",
            after(&format!("if numbers.len() == 6 {{ {forged} }}")),
            "test",
        ),
    ]
}

#[test]
fn every_planted_fault_is_found_and_no_right_program_is_accused() {
    let exercises = programs();
    let all = exercises.iter();
    let course = Course::with_all(all.map(|(name, source, _)| exercise(name, source.as_str())));
    let report = Report::of(&course, &[]);
    for (name, _, verdict) in &exercises {
        report.expect(name, verdict);
    }
    for (name, got) in [
        ("coded", "Some(9)"),
        ("panics", "too many"),
        ("exits", "calls `exit`"),
        ("aborts", "SIGABRT"),
        ("hangs", "still running after 3 s"),
        ("forged", "Some(9)"),
    ] {
        let tests = report.result(name)["tests"].as_array().expect("tests");
        let test = tests.iter().find(|test| test["name"] == "oracle.rs");
        let case = &test.expect("the oracle")["cases"]["first_failing"][0];
        let said = case["got"].as_str().expect("a text");
        assert!(said.contains(got), "{name}: {said}");
    }
}

#[test]
fn a_failure_can_be_asked_again() {
    let course = Course::new().with(exercise(
        "lists",
        body("numbers.iter().copied().filter(|n| *n > 0).max()"),
    ));
    let shown = |args: &[&str]| {
        let said = course.run(args).exits(1).stdout.clone();
        let from = said.find("case").expect("a case");
        said[from..].to_owned()
    };
    let one = shown(&["run", "lists", "--seed", "7"]);
    assert!(one.contains("input") && one.contains("--seed 7"), "{one}");
    assert_eq!(one, shown(&["run", "lists", "--seed", "7"]));
    let other = shown(&["run", "lists", "--seed", "8"]);
    assert_ne!(one.replace("--seed 7", ""), other.replace("--seed 8", ""));
    let chance: Vec<String> = (0..2).map(|_| shown(&["run", "lists"])).collect();
    assert_ne!(chance[0], chance[1], "inputs are made up for each run");
}

#[test]
fn a_panic_is_the_right_answer_where_the_solution_panics() {
    let positive = after("assert!(numbers.iter().all(|n| *n > -90), \"too cold\");");
    for (source, passes) in [
        (positive.replace("too cold", "other words"), true),
        (RIGHT.to_owned(), false),
    ] {
        let course = Course::new().with(exercise("lists", source).solution(&*positive));
        let ended = course.run(&["run", "lists"]);
        if passes {
            ended.exits(0);
        } else {
            ended.exits(1).says("too cold");
        }
    }
}

#[test]
fn a_library_with_another_signature_is_the_learners_mistake_and_a_broken_oracle_is_not() {
    let changed = "pub fn largest<const N: usize>(numbers: &[i32; N]) -> Option<i32> { numbers.iter().copied().max() }";
    let course = Course::new().with(exercise("lists", changed));
    course
        .run(&["run", "lists"])
        .exits(1)
        .says("your library can't be asked: oracle.rs:11: error[E0308]");
    let broken = exercise("lists", RIGHT).file(
        "oracle.rs",
        "pub fn input(_pick: impl FnMut(u64) -> u64) -> String { loop {} }\npub fn answer(_: &str) -> String { String::new() }",
    );
    let course = Course::new().with(broken);
    course
        .run(&["run", "lists"])
        .exits(2)
        .complains("the oracle doesn't make up 100 inputs: still running");
}
