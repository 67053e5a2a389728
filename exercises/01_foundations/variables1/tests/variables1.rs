use std::process::Command;

/// The code without what stands between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/main.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

#[test]
fn the_counter_follows_the_passengers() {
    let output = Command::new(env!("CARGO_BIN_EXE_variables1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();

    assert_eq!(
        lines,
        [
            "Central Square: 18 on board",
            "Old Bridge: 23 on board",
            "Harbour: 14 on board"
        ],
        "the counter does not follow the passengers"
    );
}

#[test]
fn there_is_one_counter_that_changes() {
    let program = without_comments();
    let lines = program.lines().map(str::trim);
    let counters = lines.filter(|line| line.starts_with("let mut passengers"));
    assert_eq!(
        counters.count(),
        1,
        "the program does not have one variable `passengers` that may change"
    );
}
