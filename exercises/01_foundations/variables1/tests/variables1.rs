use std::process::Command;

/// The code without what is between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/main.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_variables1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_coins_are_counted() {
    assert_eq!(
        printed_lines(),
        [
            "at the gate: 18 coins",
            "in the cellar: 23 coins",
            "after the shop: 14 coins"
        ],
        "the coins don't add up"
    );
}

/// How often the program has a variable `coins` that can change.
fn counters() -> usize {
    let program = without_comments();
    let lines = program.lines().map(str::trim);
    let counters = lines.filter(|line| line.starts_with("let mut coins"));
    counters.count()
}

#[test]
fn there_is_one_variable_and_it_can_change() {
    assert_eq!(
        counters(),
        1,
        "the program should have one variable `coins`, and it should be able to change"
    );
}
