use std::process::Command;

/// The lines that a program prints on a board with this gap.
fn lines_of(program: &str, gap: &str) -> Vec<String> {
    let output = Command::new(program)
        .env("GAP", gap)
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    shown.lines().map(String::from).collect()
}

/// cargo sets this variable when the package has a program of that name.
fn arrival_board() -> &'static str {
    let program = option_env!("CARGO_BIN_EXE_arrival_board").unwrap_or("");
    assert!(
        !program.is_empty(),
        "the package has no program called `arrival_board` yet"
    );
    program
}

#[test]
fn the_package_has_a_second_program() {
    arrival_board();
}

#[test]
fn the_second_program_shows_the_arrivals() {
    assert_eq!(
        lines_of(arrival_board(), "  "),
        ["Arrivals", "09:05  Lyon", "09:40  Genoa"],
        "the board of arrivals does not show its three lines"
    );
}

#[test]
fn the_second_program_uses_board_line() {
    assert_eq!(
        lines_of(arrival_board(), " ... "),
        ["Arrivals", "09:05 ... Lyon", "09:40 ... Genoa"],
        "on a wide board the lines are wrong: they do not come from `board_line`"
    );
}

#[test]
fn the_main_program_still_shows_the_departures() {
    assert_eq!(
        lines_of(env!("CARGO_BIN_EXE_structure2"), "  "),
        ["Departures", "09:12  Turin", "09:48  Geneva"]
    );
}
