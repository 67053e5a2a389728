use std::process::Command;

/// The code without what is between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/main.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_variables2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_workshop_gets_the_text_and_the_width() {
    assert_eq!(
        printed_lines(),
        ["paint the text: Cherry Lane", "cut the board: 660 mm"],
        "the text or the width is wrong"
    );
}

/// What follows each `let`: the name, and `mut` if there is one.
fn variables() -> Vec<String> {
    let program = without_comments();
    let lines = program.lines();
    let variables = lines.filter_map(|line| line.trim().strip_prefix("let "));
    let names = variables.map(|rest| rest.split([':', '=']).next().unwrap_or(rest).trim());
    names.map(String::from).collect()
}

#[test]
fn all_steps_use_the_same_name() {
    assert_eq!(
        variables(),
        ["sign", "sign", "sign"],
        "there should be three variables called `sign`, none of them `mut`: what was typed, the trimmed text, and the width"
    );
}
