use std::process::{Command, Output};

fn run() -> Output {
    Command::new(env!("CARGO_BIN_EXE_main3"))
        .output()
        .expect("the program starts")
}

fn lines(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    text.lines().map(String::from).collect()
}

#[test]
fn the_table_gets_only_the_measured_value() {
    assert_eq!(
        lines(&run().stdout),
        ["water: 2 liters"],
        "standard output should have the measured value and nothing else"
    );
}

#[test]
fn the_red_display_gets_the_alarm() {
    assert_eq!(
        lines(&run().stderr),
        ["alarm: the tank is nearly empty"],
        "standard error should have the alarm and nothing else"
    );
}

#[test]
fn the_exit_code_sets_off_the_alarm() {
    let code = run().status.code().unwrap_or_default();
    assert_eq!(
        code, 3,
        "the exit code isn't 3 (with 0, the greenhouse thinks that all is well)"
    );
}
