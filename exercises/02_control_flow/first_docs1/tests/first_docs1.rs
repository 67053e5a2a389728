use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::Path;
use std::process::Command;

use first_docs1::{layers, millimeters};

/// A library with the same functions, which return wrong numbers.
const WRONG_LIBRARY: &str = "
    pub fn layers(folds: u32) -> u64 { 2 * u64::from(folds) }
    pub fn millimeters(folds: u32) -> u64 { 2_u64.pow(folds) / 10 + 1 }
";

/// Runs a tool of the Rust toolchain on a source, and returns whether it succeeded and what it printed.
fn run(tool: &str, source: &str, arguments: &[&str]) -> (bool, String) {
    let tool = Path::new(env!("CARGO")).with_file_name(format!("{tool}{EXE_SUFFIX}"));
    let mut command = Command::new(tool);
    command.args(["--edition", "2024", "--crate-name", "first_docs1", source]);
    command.args(arguments).env("RUST_BACKTRACE", "0");
    let output = command.output().expect("the toolchain has this tool");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), printed)
}

/// Compiles and runs all examples, as `cargo test` does, with the functions of a library.
fn run_examples_with(library: &str, folder: &str) -> (bool, String) {
    let folder = temp_dir().join(folder).display().to_string();
    run(
        "rustc",
        library,
        &["--crate-type", "lib", "--out-dir", &folder],
    );
    run("rustdoc", "src/lib.rs", &["--test", "-L", &folder])
}

fn run_examples() -> (bool, String) {
    run_examples_with("src/lib.rs", "right")
}

/// Runs all examples with functions that return wrong numbers.
fn run_examples_with_wrong_functions() -> (bool, String) {
    let library = temp_dir().join("wrong_library.rs");
    fs::write(&library, WRONG_LIBRARY).expect("the folder is there");
    run_examples_with(&library.display().to_string(), "wrong")
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

#[test]
fn every_example_is_right() {
    let (succeeded, printed) = run_examples();
    assert!(succeeded, "{}", first_failure(&printed));
    for function in ["layers", "millimeters"] {
        assert!(
            is_run(&printed, function),
            "there's no example for `{function}` that runs"
        );
    }
}

#[test]
fn a_wrong_function_makes_its_example_fail() {
    let (_, printed) = run_examples_with_wrong_functions();
    assert!(
        !is_run(&printed, "layers"),
        "the example of `layers` passes even if each fold adds only two layers"
    );
    assert!(
        !is_run(&printed, "millimeters"),
        "the example of `millimeters` passes even if the function returns one millimeter too many"
    );
}

#[test]
fn the_functions_are_as_they_were() {
    assert_eq!((layers(0), layers(3), layers(7)), (1, 8, 128));
    assert_eq!((millimeters(3), millimeters(7)), (0, 12));
    assert_eq!(
        millimeters(42) / 1_000_000,
        439_804,
        "kilometers; it's 384 400 to the moon"
    );
}
