use std::process::{Command, Output};

fn run() -> Output {
    Command::new(env!("CARGO_BIN_EXE_main3"))
        .output()
        .expect("the program starts")
}

#[test]
fn the_table_gets_only_the_measured_value() {
    let table = String::from_utf8_lossy(&run().stdout).into_owned();
    assert_eq!(
        table.lines().collect::<Vec<_>>(),
        ["water: 2 litres"],
        "standard output should have the measured value and nothing else"
    );
}

#[test]
fn the_red_display_gets_the_alarm() {
    let display = String::from_utf8_lossy(&run().stderr).into_owned();
    assert_eq!(
        display.lines().collect::<Vec<_>>(),
        ["alarm: the tank is nearly empty"],
        "standard error should have the alarm and nothing else"
    );
}

#[test]
fn the_exit_code_sets_off_the_alarm() {
    assert_eq!(
        run().status.code(),
        Some(3),
        "the exit code isn't 3 (with 0, the greenhouse thinks that all is well)"
    );
}
