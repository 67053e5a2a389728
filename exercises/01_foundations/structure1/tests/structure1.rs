use std::process::Command;
use structure1::receipt;

/// The code of the program without its comments.
fn code() -> String {
    let lines = include_str!("../src/main.rs").lines();
    let code = lines.map(|line| line.split("//").next().unwrap_or(""));
    code.collect::<Vec<_>>().join("\n")
}

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_structure1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_program_prints_what_the_library_returns() {
    assert_eq!(
        printed_lines(),
        [receipt(2, 0), receipt(5, 1)],
        "the program doesn't print the two receipts"
    );
}

#[test]
fn the_program_names_the_library() {
    assert!(
        code().contains("structure1::"),
        "the receipts don't come from the library: its name doesn't appear in the program"
    );
}

#[test]
fn the_prices_stay_in_one_place() {
    assert_eq!(
        code().matches("fn ").count(),
        1,
        "the program should have no function besides `main`: two copies will differ one day"
    );
    assert!(
        code().contains("receipt(5, 1)") && !code().contains("5 tickets"),
        "the program should ask the library for each receipt, not write it out"
    );
}
