//! `emits`: properties of the code that the compiler makes of a function.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// An exercise whose function `total` adds up numbers, and has to have these properties.
fn total(name: &str, source: &str, emits: &str) -> Exercise {
    let tests = formatdoc! {"
        use {name}::total;

        #[test]
        fn adds_up() {{
            assert_eq!(total(&[1, 2, 3, 4, 5]), 15);
        }}

        #[test]
        fn nothing_is_zero() {{
            assert_eq!(total(&[]), 0);
        }}
    "};
    Exercise::new(name)
        .source(source)
        .solution(source)
        .tests(tests)
        .starts("test adds_up")
        .entry(format!("checks = {{ emits = [{emits}] }}"))
}

fn properties(names: &str) -> String {
    format!("{{ function = \"total\", properties = [{names}] }}")
}

/// A function `total` with this body, and other items before it.
fn source(items: &str, body: &str) -> String {
    formatdoc! {"
        //! Adds up.

        {items}

        pub fn total(numbers: &[u32]) -> u32 {{
            {body}
        }}
    "}
}

/// What the body of a function looks like, and the property that it has or lacks.
const RIGHT: [(&str, &str, &str, &str); 7] = [
    (
        "indexed",
        "no-bounds-check",
        "",
        "let mut sum = 0; for i in 0..numbers.len() { sum += numbers[i]; } sum",
    ),
    (
        "folded",
        "no-panic",
        "",
        "numbers.iter().fold(0, |sum, number| sum ^ number) ^ 14 * u32::from(!numbers.is_empty())",
    ),
    (
        "borrowed",
        "no-allocation",
        "",
        "numbers.iter().copied().map(u32::from).sum()",
    ),
    (
        "forgotten",
        "no-drop",
        "",
        "std::mem::forget(String::new()); numbers.iter().sum()",
    ),
    (
        "inlined",
        "no-call",
        "fn add(a: u32, b: u32) -> u32 { a.wrapping_add(b) }",
        "numbers.iter().fold(0, |sum, number| add(sum, *number))",
    ),
    (
        "wide",
        "vectorized",
        "",
        "numbers.iter().fold(0, |sum, number| sum + number)",
    ),
    (
        "split",
        "vectorized",
        "#[inline(never)] fn half(numbers: &[u32]) -> u32 { numbers.iter().sum() }",
        "let (left, right) = numbers.split_at(numbers.len() / 2); half(left) + half(right)",
    ),
];

const PLANTED: [(&str, &str, &str, &str, &str); 8] = [
    (
        "unchecked",
        "no-bounds-check",
        "",
        "let end = numbers.iter().position(|number| *number == 9).unwrap_or(5).min(numbers.len() + 1); \
         let mut sum = 0; for i in 0..end { if !numbers.is_empty() { sum += numbers[i]; } } sum",
        "src/lib.rs:6: an index is checked: `core::panicking::panic_bounds_check`",
    ),
    (
        "helper",
        "no-bounds-check",
        "#[inline(never)] fn at(numbers: &[u32], index: usize) -> u32 { numbers[index] }",
        "let mut sum = 0; for i in 0..numbers.len() { sum += at(numbers, i); } sum",
        "src/lib.rs:3: an index is checked",
    ),
    (
        "unwraps",
        "no-panic",
        "",
        "numbers.iter().copied().reduce(|a, b| a.checked_add(b).unwrap()).unwrap_or(0)",
        "src/lib.rs:6: it can panic: `core::option::unwrap_failed`",
    ),
    (
        "collects",
        "no-allocation",
        "",
        "let twice: Vec<u32> = std::hint::black_box(numbers.iter().map(|n| 2 * n).collect()); twice.iter().sum::<u32>() / 2",
        "which allocates",
    ),
    (
        "drops",
        "no-drop",
        "",
        "let text = String::from_utf8(vec![b'a'; numbers.len()]); std::hint::black_box(&text); drop(text); numbers.iter().sum()",
        "which drops a value",
    ),
    (
        "calls",
        "no-call",
        "#[inline(never)] fn add(a: u32, b: u32) -> u32 { a.wrapping_add(b) }",
        "numbers.iter().fold(0, |sum, number| add(sum, *number))",
        "`calls::add`, which is not inlined",
    ),
    (
        "points",
        "no-allocation",
        "fn add(a: u32, b: u32) -> u32 { a.wrapping_add(b) }",
        "let add = std::hint::black_box(add as fn(u32, u32) -> u32); numbers.iter().fold(0, |sum, number| add(sum, *number))",
        "something through a pointer, which can't be followed",
    ),
    (
        "narrow",
        "vectorized",
        "",
        "numbers.iter().fold(0, |sum, number| std::hint::black_box(sum + number))",
        "no loop in it works on several values at once",
    ),
];

#[test]
fn planted_faults_are_found_and_right_programs_are_not_accused() {
    let quoted = |property: &str| properties(&format!("{property:?}"));
    let right = RIGHT
        .iter()
        .map(|(name, property, items, body)| total(name, &source(items, body), &quoted(property)));
    let planted = PLANTED.iter().map(|(name, property, items, body, _)| {
        total(name, &source(items, body), &quoted(property))
    });
    let course = Course::with_all(right.chain(planted));
    let report = Report::of(&course, &[]);
    for (name, ..) in RIGHT {
        report.expect(name, "passed");
    }
    for (name, property, _, _, words) in PLANTED {
        report.expect(name, "test");
        course
            .run(&["run", name])
            .exits(1)
            .says(&format!("total/{property}"))
            .says(words);
    }
}

#[test]
fn optimized_code_that_asks_how_it_is_compiled_is_tested_as_well() {
    let body = "if cfg!(debug_assertions) { numbers.iter().map(|n| { let n = Box::new(*n); *n }).sum() } else { 0 }";
    let dodge = total("dodge", &source("", body), &properties("\"no-allocation\""));
    let course = Course::new().with(dodge);
    course
        .run(&["run", "dodge"])
        .exits(1)
        .says("optimized/adds_up");
}

#[test]
fn what_is_not_optimized_is_looked_at_as_it_is() {
    let check = |optimized: bool| {
        formatdoc! {r#"
            {{ function = "total", properties = ["no-call"], optimized = {optimized} }}
        "#}
        .trim()
        .to_owned()
    };
    let body = "numbers.iter().sum()";
    let course = Course::new()
        .with(total("plain", &source("", body), &check(false)))
        .with(total("fast", &source("", body), &check(true)));
    let report = Report::of(&course, &[]);
    report.expect("plain", "test");
    report.expect("fast", "passed");
}

#[test]
fn a_property_of_another_architecture_skips_the_exercise_once_its_tests_pass() {
    let elsewhere = r#"{ function = "total", properties = ["vectorized"], on = ["s390x"] }"#;
    let right = source("", "numbers.iter().sum()");
    let course = Course::new().with(total("far", &right, elsewhere));
    course
        .run(&["run", "far"])
        .says("far was skipped: it can only be judged on s390x");
    Report::of(&course, &[]).expect("far", "machine");
    course
        .source("far")
        .replace("sum()", "max().copied().unwrap_or(0)");
    Report::of(&course, &[]).expect("far", "test");
}

#[test]
fn a_function_that_is_not_there_is_named() {
    let missing = r#"{ function = "totals", properties = ["no-panic"] }"#;
    let right = source("", "numbers.iter().sum()");
    let course = Course::new().with(total("tide", &right, missing));
    course
        .run(&["run", "tide"])
        .exits(1)
        .says("there is no code of a function `totals`");
}

#[test]
fn a_property_that_is_not_known_names_the_nearest() {
    let unknown = r#"{ function = "total", properties = ["no-panics"], on = ["x86-64"] }"#;
    let course = Course::new().with(total("tide", &source("", "0"), unknown));
    course
        .run(&["list"])
        .exits(2)
        .complains("did you mean `no-panic`?")
        .complains("did you mean `x86_64`?");
}

#[test]
fn a_method_is_named_by_its_path() {
    let items = indoc! {"
        pub struct Stack(Vec<u32>);

        impl Stack {
            pub fn top(&self) -> Option<u32> {
                self.0.last().copied()
            }

            pub fn first(&self) -> u32 {
                self.0[0]
            }

            pub fn least(a: u32, b: u32) -> u32 {
                if a < b { a } else { b }
            }
        }
    "};
    let check = |function: &str, property: &str| {
        format!("{{ function = \"Stack::{function}\", properties = [\"{property}\"] }}")
    };
    let methods = [
        check("top", "no-panic"),
        check("first", "no-panic"),
        check("top", "no-branch"),
        check("least", "no-branch"),
    ]
    .join(", ");
    let course = Course::new().with(total(
        "stack",
        &source(items, "numbers.iter().sum()"),
        &methods,
    ));
    course
        .run(&["run", "stack"])
        .exits(1)
        .says("✓ Stack::top/no-panic")
        .says("✗ Stack::first/no-panic")
        .says("✗ Stack::top/no-branch")
        .says("✓ Stack::least/no-branch");
}
