use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::path::Path;
use std::process::{Command, Output};

use doc_tests1::{code, encode, units};

/// Runs a program of the toolchain on the library.
fn run(tool: &str, arguments: &[&str]) -> Output {
    let tool = Path::new(env!("CARGO")).with_file_name(format!("{tool}{EXE_SUFFIX}"));
    let mut command = Command::new(tool);
    command.args(["--edition", "2024", "src/lib.rs", "--crate-name"]);
    command.arg("doc_tests1").args(arguments);
    let ran = command.env("RUST_BACKTRACE", "0").output();
    ran.expect("the toolchain has this program")
}

/// What rustdoc prints when it compiles and runs all examples.
fn rustdoc() -> String {
    let folder = temp_dir().display().to_string();
    let built = run("rustc", &["--crate-type", "lib", "--out-dir", &folder]);
    assert!(built.status.success(), "the library doesn't compile");
    let tested = run("rustdoc", &["--test", "-L", &folder]);
    String::from_utf8_lossy(&tested.stdout).into_owned()
}

/// One line for each example that fails, with the first reason that rustdoc gives.
fn failures(printed: &str) -> Vec<String> {
    let sections = printed.split("---- src/lib.rs - ").skip(1);
    let failure = |section: &str| {
        let (name, output) = section.split_once(" stdout ----")?;
        let mut lines = output.lines().filter(|line| !line.is_empty());
        let reason = match output.split_once(" panicked at ") {
            Some((_, panic)) => panic.split("\nnote:").next()?.split_once('\n')?.1,
            None => lines.find(|line| line.starts_with("error") || line.contains("panic"))?,
        };
        Some(format!("`{name}`: {reason}"))
    };
    sections.filter_map(failure).collect()
}

fn count(printed: &str, item: &str, end: &str) -> usize {
    let is_one = |line: &&str| {
        line.starts_with(&format!("test src/lib.rs - {item} (")) && line.ends_with(end)
    };
    printed.lines().filter(is_one).count()
}

#[test]
fn every_example_passes() {
    let printed = rustdoc();
    let failures = failures(&printed).join("\n");
    assert!(failures.is_empty(), "rustdoc says:\n{failures}");
    assert_eq!(count(&printed, "code", ") ... ok"), 1, "one for `code`");
    assert_eq!(count(&printed, "encode", "ok"), 2, "two for `encode`");
    let compiled = count(&printed, "send", "compile ... ok");
    assert_eq!(compiled, 1, "the example of `send` is compiled and not run");
    assert_eq!(count(&printed, "units", ""), 0, "a table isn't Rust");
}

/// The example with this call: the words after its three backticks, and its code.
fn example_with(call: &str) -> (&'static str, String) {
    let source = include_str!("../src/lib.rs");
    let mut lines = source.lines().filter_map(|line| line.strip_prefix("///"));
    while let Some(line) = lines.next() {
        let Some(words) = line.trim_start().strip_prefix("```") else {
            continue;
        };
        let code = lines.by_ref().take_while(|line| line.trim() != "```");
        let code: Vec<&str> = code.filter(|line| !line.contains("//")).collect();
        let code = code.join("\n");
        if code.contains(call) {
            return (words, code);
        }
    }
    panic!("no example calls `{call}` anymore");
}

#[test]
fn every_example_shows_what_its_text_says() {
    assert!(example_with("code('s')").1.contains("\"...\""));
    assert!(example_with("encode(\"sos\")").1.contains("assert"));
    assert!(example_with("send(\"moat\")").0.contains("no_run"));
    let (words, _) = example_with("encode(\"été\")");
    assert!(words.contains("should_panic"), "it should panic: {words:?}");
}

#[test]
fn the_functions_are_as_they_were() {
    assert_eq!(code('m'), Ok("--"));
    assert_eq!(code('é'), Err("there is no code for 'é'".to_string()));
    assert_eq!(encode("sea"), "... . .-");
    assert_eq!((units('.'), units('-')), (1, 3));
}
