use std::process::Command;

/// The code without what stands between `/*` and `*/`.
fn without_comments() -> String {
    let parts = include_str!("../src/main.rs").split("/*");
    let code = parts.map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    code.collect()
}

#[test]
fn the_workshop_knows_text_and_width() {
    let output = Command::new(env!("CARGO_BIN_EXE_variables2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();

    assert_eq!(
        lines,
        ["paint the text: Harbour Street", "cut the board: 840 mm"],
        "the workshop gets a wrong text or a wrong width"
    );
}

#[test]
fn one_name_serves_for_all_steps() {
    let program = without_comments();
    let lines = program.lines().map(str::trim);
    let mut steps = 0;
    for line in lines.filter(|line| line.starts_with("let ")) {
        steps += 1;
        assert!(
            line.starts_with("let sign"),
            "`{line}`: the variable has another name than `sign`, or is still `mut`"
        );
    }
    assert_eq!(
        steps, 3,
        "the typed text, the trimmed text and the width: these are three variables called `sign`"
    );
}
