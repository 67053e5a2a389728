use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::path::Path;
use std::process::{Command, Output};

use doc_tests1::{code, encode, units};

/// Runs a program of the toolchain on the library.
fn run(tool: &str, arguments: &[&str]) -> Output {
    let tool = Path::new(env!("CARGO")).with_file_name(format!("{tool}{EXE_SUFFIX}"));
    let mut command = Command::new(tool);
    command.args(["--edition", "2024", "src/lib.rs", "--crate-name"]);
    let ran = command.arg("doc_tests1").args(arguments).output();
    ran.expect("the toolchain has this program")
}

/// One line for each example that passes, such as `encode (line 31)` or `send (line 60) - compile`.
fn examples_that_pass() -> Vec<String> {
    let folder = temp_dir().display().to_string();
    let built = run("rustc", &["--crate-type", "lib", "--out-dir", &folder]);
    assert!(built.status.success(), "the library doesn't compile");
    let tested = run("rustdoc", &["--test", "-L", &folder]);
    let printed = String::from_utf8_lossy(&tested.stdout);
    println!("{printed}{}", String::from_utf8_lossy(&tested.stderr));
    let results = printed
        .lines()
        .filter_map(|line| line.strip_suffix(" ... ok"));
    let names = results.filter_map(|line| line.split_once(" - "));
    names.map(|(_, name)| name.to_string()).collect()
}

fn count(examples: &[String], item: &str, kind: &str) -> usize {
    let is_one = |name: &&String| name.starts_with(&format!("{item} (")) && name.ends_with(kind);
    examples.iter().filter(is_one).count()
}

#[test]
fn every_example_passes() {
    let passed = examples_that_pass();
    assert_eq!(count(&passed, "code", ")"), 1, "the example of `code`");
    assert_eq!(count(&passed, "encode", ")"), 2, "the two of `encode`");
    let compiled = count(&passed, "send", "compile");
    assert_eq!(compiled, 1, "the example of `send` is compiled and not run");
    assert_eq!(passed.len(), 4, "the table of `units` isn't Rust");
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
    panic!("no example calls `{call}` any more");
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
