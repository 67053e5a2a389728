use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::path::Path;
use std::process::Command;

use first_docs1::{layers, millimetres};

/// Runs a tool of the Rust toolchain on the library, and returns whether it succeeded and what it printed.
fn run(tool: &str, arguments: &[&str]) -> (bool, String) {
    let tool = Path::new(env!("CARGO")).with_file_name(format!("{tool}{EXE_SUFFIX}"));
    let mut command = Command::new(tool);
    command.args([
        "--edition",
        "2024",
        "--crate-name",
        "first_docs1",
        "src/lib.rs",
    ]);
    command.args(arguments).env("RUST_BACKTRACE", "0");
    let output = command.output().expect("the toolchain has this tool");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), printed)
}

/// Compiles and runs all examples, as `cargo test` does.
fn run_examples() -> (bool, String) {
    let folder = temp_dir().display().to_string();
    run("rustc", &["--crate-type", "lib", "--out-dir", &folder]);
    run("rustdoc", &["--test", "-L", &folder])
}

/// What rustdoc prints about the first example that fails.
fn first_failure(printed: &str) -> &str {
    let failures = printed.split("failures:").nth(1).unwrap_or(printed);
    failures.split("note:").next().unwrap_or(failures).trim()
}

/// Whether a function has an example that was run and passed.
fn is_run(printed: &str, function: &str) -> bool {
    let start = format!("test src/lib.rs - {function} (line ");
    printed
        .lines()
        .any(|line| line.starts_with(&start) && line.ends_with(") ... ok"))
}

/// The lines of the example above a function.
fn example(function: &str) -> String {
    let source = include_str!("../src/lib.rs");
    let (before, _) = source
        .split_once(&format!("pub fn {function}("))
        .expect("the function is there");
    let (_, comment) = before.rsplit_once("\n\n").unwrap_or(("", before));
    comment.split("```").nth(1).unwrap_or("").to_string()
}

#[test]
fn every_example_is_right() {
    let (succeeded, printed) = run_examples();
    assert!(succeeded, "{}", first_failure(&printed));
    for function in ["layers", "millimetres"] {
        assert!(
            is_run(&printed, function),
            "there's no example for `{function}` that runs"
        );
    }
}

#[test]
fn examples_say_what_a_function_returns() {
    for function in ["layers", "millimetres"] {
        let example = example(function);
        let is_checked = example.contains("assert") && example.contains(&format!("{function}("));
        assert!(
            is_checked,
            "the example of `{function}` doesn't check what the function returns"
        );
    }
}

#[test]
fn the_functions_are_as_they_were() {
    assert_eq!((layers(0), layers(3), layers(7)), (1, 8, 128));
    assert_eq!((millimetres(3), millimetres(7)), (0, 12));
    assert_eq!(
        millimetres(42) / 1_000_000,
        439_804,
        "kilometres; it's 384 400 to the moon"
    );
}
