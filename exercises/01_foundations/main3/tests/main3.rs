use std::process::{Command, Output};

fn run() -> Output {
    Command::new(env!("CARGO_BIN_EXE_main3"))
        .output()
        .expect("the program starts")
}

#[test]
fn the_table_gets_the_measured_value_only() {
    let table = String::from_utf8_lossy(&run().stdout).into_owned();
    assert_eq!(
        table.lines().collect::<Vec<_>>(),
        ["water: 2 litres"],
        "the normal output holds something else than the one measured value"
    );
}

#[test]
fn the_red_display_gets_the_alarm() {
    let display = String::from_utf8_lossy(&run().stderr).into_owned();
    assert_eq!(
        display.lines().collect::<Vec<_>>(),
        ["alarm: the tank is nearly empty"],
        "the error output does not hold the alarm alone"
    );
}

#[test]
fn the_exit_code_raises_the_alarm() {
    assert_eq!(
        run().status.code(),
        Some(3),
        "the exit code is not 3 (with 0 the watering system believes that all is well)"
    );
}
