use std::process::Command;

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_hello3"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_scoreboard_shows_all_three_lines() {
    assert_eq!(
        printed_lines(),
        ["Ravens", "goals: 3", "second half"],
        "the scoreboard shows something else"
    );
}
