use std::process::Command;
use structure1::ticket_text;

#[test]
fn the_machine_prints_what_the_library_says() {
    let output = Command::new(env!("CARGO_BIN_EXE_structure1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let tickets: Vec<&str> = printed.lines().collect();

    assert_eq!(tickets, [ticket_text(2, 0), ticket_text(5, 1)]);
}

#[test]
fn the_prices_stay_in_one_place() {
    let program = include_str!("../src/main.rs");
    assert!(
        !program.contains("fn ticket_text") && !program.contains("cents"),
        "the program has its own copy of the prices: two copies will differ one day"
    );
}
