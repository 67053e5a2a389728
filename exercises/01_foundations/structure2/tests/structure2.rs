use std::process::Command;

/// The lines that a program prints.
fn lines_of(program: &str) -> Vec<String> {
    let output = Command::new(program).output().expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    print!("{shown}");
    shown.lines().map(String::from).collect()
}

/// Cargo sets this variable if the package has a program of that name.
fn evening() -> &'static str {
    let program = option_env!("CARGO_BIN_EXE_evening").unwrap_or("");
    assert!(
        !program.is_empty(),
        "the package doesn't have a program called `evening` yet"
    );
    program
}

/// The code of the second program without its comments.
fn evening_code() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin/evening.rs");
    let source = std::fs::read_to_string(file).unwrap_or_default();
    let lines = source.lines().map(|line| line.split("//").next());
    lines.flatten().collect()
}

fn calls_show_line() -> bool {
    evening_code().contains("show_line(")
}

/// Whether the time is part of a longer string, or is written twice.
fn writes_the_line_itself() -> bool {
    let code = evening_code();
    code.contains("20:00 ") || code.matches("20:00").count() > 1
}

#[test]
fn the_package_has_a_second_program() {
    evening();
}

#[test]
fn the_second_program_prints_the_evening() {
    assert_eq!(
        lines_of(evening()),
        ["Evening", "20:00  Black Holes", "21:30  The Northern Sky"],
        "the schedule of the evening should have these three lines"
    );
}

#[test]
fn the_second_program_uses_show_line() {
    assert!(
        calls_show_line() && !writes_the_line_itself(),
        "src/bin/evening.rs should get its lines from `show_line`, as src/main.rs does"
    );
}

#[test]
fn the_main_program_still_prints_the_afternoon() {
    assert_eq!(
        lines_of(env!("CARGO_BIN_EXE_structure2")),
        ["Afternoon", "14:00  Our Moon", "15:30  A Trip to Saturn"]
    );
}
