//! `instructions`: a test that takes too many instructions fails, however fast the machine is, and one that takes few passes.

#![cfg(target_os = "linux")]

use indoc::{formatdoc, indoc};

use super::planted;
use crate::support::machine::Machine;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

/// Sums up 1000 numbers, and may take half of what it takes to do so in a tedious way.
fn exercise(name: &str, body: &str) -> Exercise {
    let source = formatdoc! {"
        pub fn sum(numbers: &[u64]) -> u64 {{
            {body}
        }}
    "};
    let solution = indoc! {"
        pub fn sum(numbers: &[u64]) -> u64 {
            numbers.iter().sum()
        }
    "};
    let checks = indoc! {r#"
        [exercises.checks.instructions]
        test = "sums_up"
        than = "baseline"
        setup = "makes_numbers"
        at_most = 0.5
    "#};
    Exercise::new(name)
        .source(source)
        .solution(solution)
        .tests(tests(name))
        .starts("test sums_up/instructions")
        .entry(checks)
}

fn tests(name: &str) -> String {
    formatdoc! {"
        use {name}::sum;

        fn numbers() -> Vec<u64> {{
            std::hint::black_box((0..1000).collect())
        }}

        #[test]
        fn makes_numbers() {{
            assert_eq!(numbers().len(), 1000);
        }}

        #[test]
        fn baseline() {{
            let mut sum = 0;
            for number in numbers() {{
                for _ in 0..number / 10 {{
                    sum = std::hint::black_box(sum + 1);
                }}
            }}
            assert_eq!(sum, 49500);
        }}

        #[test]
        fn sums_up() {{
            assert_eq!(sum(&numbers()), 499500);
        }}
    "}
}

const FEW: [(&str, &str); 5] = [
    ("iterates", "numbers.iter().sum()"),
    (
        "folds",
        "numbers.iter().fold(0, |sum, number| sum + number)",
    ),
    (
        "loops",
        "let mut sum = 0; for number in numbers { sum += number; } sum",
    ),
    ("allocates", "numbers.to_vec().into_iter().sum()"),
    (
        "recurses",
        "match numbers { [] => 0, [first, rest @ ..] => first + sum(rest) }",
    ),
];

const MANY: [(&str, &str); 5] = [
    (
        "counts",
        "let mut sum = 0; for &number in numbers { for _ in 0..number { sum = std::hint::black_box(sum + 1); } } sum",
    ),
    (
        "formats",
        "numbers.iter().map(|number| format!(\"{number}\").parse::<u64>().unwrap()).sum()",
    ),
    (
        "clones",
        "(0..numbers.len()).map(|index| std::hint::black_box(numbers.to_vec())[index]).sum()",
    ),
    (
        "in_a_thread",
        "let numbers = numbers.to_vec(); std::thread::spawn(move || { let mut sum = 0; for number in numbers { for _ in 0..number { sum = std::hint::black_box(sum + 1); } } sum }).join().unwrap()",
    ),
    (
        "searches",
        "(0..1000).map(|wanted| *numbers.iter().find(|number| std::hint::black_box(**number) == wanted).unwrap()).sum()",
    ),
];

/// Whether this machine can't try it.
fn is_missing() -> bool {
    let is_missing = !planted::has("valgrind");
    if is_missing {
        note("skipped: this machine has no valgrind");
    }
    is_missing
}

#[test]
fn too_many_instructions_are_found_and_few_are_enough() {
    if is_missing() {
        return;
    }
    let all = FEW.iter().chain(&MANY);
    let course = Course::with_all(all.map(|(name, body)| exercise(name, body)));
    let report = Report::of(&course, &[]);
    for (name, _) in FEW {
        report.expect(name, "passed");
    }
    for (name, _) in MANY {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["sums_up/instructions"], "{name}");
    }
}

#[test]
fn the_learner_sees_both_counts() {
    if is_missing() {
        return;
    }
    let (name, body) = MANY[0];
    let course = Course::new().with(exercise(name, body));
    course
        .run(&["run", name])
        .exits(1)
        .says("`sums_up` takes")
        .says("that `baseline` takes, and may take 50 %");
}

#[test]
fn a_count_that_a_test_writes_itself_is_none() {
    if is_missing() {
        return;
    }
    let forges = indoc! {r#"
        for entry in std::fs::read_dir(std::env::temp_dir().parent().unwrap()).unwrap().flatten() {
            _ = std::fs::write(entry.path().join("count"), "totals: 1\n");
        }
        eprintln!("==1== Collected : 1");
        numbers.iter().map(|number| format!("{number}").parse::<u64>().unwrap()).sum()
    "#};
    let leaves = indoc! {"
        if std::env::vars().any(|(_, value)| value.contains(\"valgrind\")) {
            return 499500;
        }
        numbers.iter().map(|number| format!(\"{number}\").parse::<u64>().unwrap()).sum()
    "};
    let course = Course::with_all([exercise("forges", forges), exercise("leaves", leaves)]);
    let report = Report::of(&course, &[]);
    for name in ["forges", "leaves"] {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["sums_up/instructions"], "{name}");
    }
}

#[test]
fn what_a_child_process_does_counts() {
    if is_missing() {
        return;
    }
    let body = indoc! {r#"
        let script = "sum=0; for n in 1 2 3 4 5 6 7 8 9; do sum=$((sum + n)); done; exit $sum";
        let status = std::process::Command::new("sh").args(["-c", script]).status();
        assert_eq!(status.unwrap().code(), Some(45));
        numbers.iter().sum()
    "#};
    Course::new()
        .with(exercise("child", body))
        .run(&["run", "child"])
        .exits(1)
        .says("that `baseline` takes, and may take 50 %");
}

/// One more limit beside that of `sums_up`, by the same baseline.
fn with_two_limits(name: &str, body: &str, biggest: &str) -> Exercise {
    let source = formatdoc! {"
        pub fn sum(numbers: &[u64]) -> u64 {{
            {body}
        }}

        pub fn biggest(numbers: &[u64]) -> u64 {{
            {biggest}
        }}
    "};
    let more_tests = formatdoc! {"

        #[test]
        fn finds_the_biggest() {{
            assert_eq!({name}::biggest(&numbers()), 999);
        }}
    "};
    let tests = tests(name) + &more_tests;
    Exercise::new(name)
        .source(source)
        .tests(tests)
        .entry(indoc! {r#"
        [[exercises.checks.instructions]]
        test = "sums_up"
        than = "baseline"
        setup = "makes_numbers"
        at_most = 0.5

        [[exercises.checks.instructions]]
        test = "finds_the_biggest"
        than = "baseline"
        setup = "makes_numbers"
        at_most = 0.5
    "#})
}

#[test]
fn each_test_has_a_limit_of_its_own() {
    if is_missing() {
        return;
    }
    let sums = ["numbers.iter().sum()", MANY[0].1];
    let biggest = [
        "*numbers.iter().max().unwrap()",
        "*numbers.iter().find(|number| numbers.iter().all(|other| std::hint::black_box(other) <= *number)).unwrap()",
    ];
    let cases = [
        ("both", sums[0], biggest[0]),
        ("sum_only", sums[0], biggest[1]),
        ("biggest_only", sums[1], biggest[0]),
        ("neither", sums[1], biggest[1]),
    ];
    let all = cases.map(|(name, sum, biggest)| with_two_limits(name, sum, biggest));
    let report = Report::of(&Course::with_all(all), &[]);
    let (sum, biggest) = ("sums_up/instructions", "finds_the_biggest/instructions");
    report.expect("both", "passed");
    assert_eq!(report.failed("sum_only"), [biggest]);
    assert_eq!(report.failed("biggest_only"), [sum]);
    assert_eq!(report.failed("neither"), [sum, biggest]);
}

#[test]
fn a_baseline_that_fails_under_valgrind_is_reported_once() {
    if is_missing() {
        return;
    }
    let exercise = with_two_limits("both", FEW[0].1, "*numbers.iter().max().unwrap()");
    let course = Course::new().with(exercise);
    // It passes as long as it's not optimized.
    course.tests("both").replace(
        "fn baseline() {",
        "fn baseline() { assert!(cfg!(debug_assertions));",
    );
    let report = Report::of(&course, &[]);
    report.expect("both", "test");
    assert_eq!(report.failed("both"), ["callgrind/baseline"]);
}

#[test]
fn a_test_that_is_not_there_is_named() {
    if is_missing() {
        return;
    }
    let course = Course::new().with(exercise("iterates", FEW[0].1));
    course
        .level_manifest()
        .replace("than = \"baseline\"", "than = \"base\"");
    course
        .run(&["run", "iterates"])
        .exits(1)
        .says("there is no test `base` to be counted");
}

#[test]
fn without_valgrind_what_passes_its_tests_is_skipped() {
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"])
        .without("valgrind")
        .without("valgrind.bin");
    let course = Course::with_all([exercise("iterates", FEW[0].1), exercise("wrong", "0")]);
    let mut command = course.command(&["verify", "--format", "json"]);
    command.env("PATH", machine.path());
    let ran = Ran::by(&mut command);
    let report = Report::read(&ran);
    report.expect("iterates", "tool");
    report.expect("wrong", "test");
}
