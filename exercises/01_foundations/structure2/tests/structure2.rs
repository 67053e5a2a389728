use std::process::Command;
use structure2::board_line;

/// The lines that a program prints.
fn lines_of(program: &str) -> Vec<String> {
    let output = Command::new(program).output().expect("the program starts");
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
    let lyon = board_line("09:05", "Lyon");
    let genoa = board_line("09:40", "Genoa");
    assert_eq!(
        lines_of(arrival_board()),
        ["Arrivals".to_string(), lyon, genoa]
    );
}

#[test]
fn the_main_program_still_shows_the_departures() {
    let turin = board_line("09:12", "Turin");
    let geneva = board_line("09:48", "Geneva");
    assert_eq!(
        lines_of(env!("CARGO_BIN_EXE_structure2")),
        ["Departures".to_string(), turin, geneva]
    );
}
