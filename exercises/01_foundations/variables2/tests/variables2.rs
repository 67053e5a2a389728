use std::process::Command;

/// The code without what is between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/main.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

#[test]
fn the_workshop_gets_the_text_and_the_width() {
    let output = Command::new(env!("CARGO_BIN_EXE_variables2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();

    assert_eq!(
        lines,
        ["paint the text: Cherry Lane", "cut the board: 660 mm"],
        "the text or the width is wrong"
    );
}

#[test]
fn all_steps_use_the_same_name() {
    let program = without_comments();
    let lines = program.lines().map(str::trim);
    let mut steps = 0;
    for line in lines.filter(|line| line.starts_with("let ")) {
        steps += 1;
        assert!(
            line.starts_with("let sign"),
            "`{line}`: this variable isn't called `sign`, or it's still `mut`"
        );
    }
    assert_eq!(
        steps, 3,
        "there should be three variables called `sign`: what was typed, the trimmed text, and the width"
    );
}
