use std::process::Command;

/// What the display shows for a ferry that leaves in so many minutes.
fn display(minutes: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_if_else1"))
        .arg(minutes)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_ferry_that_leaves_now() {
    assert_eq!(display("0"), "Ferry boarding now\n------------------\n");
}

#[test]
fn a_ferry_within_the_hour() {
    assert_eq!(
        display("1"),
        "Ferry leaves in 1 min\n---------------------\n"
    );
    assert_eq!(
        display("59"),
        "Ferry leaves in 59 min\n----------------------\n"
    );
}

#[test]
fn a_ferry_later_today() {
    assert_eq!(
        display("60"),
        "Ferry leaves in 1 h 00 min\n--------------------------\n",
        "sixty minutes are one hour"
    );
    assert_eq!(
        display("75"),
        "Ferry leaves in 1 h 15 min\n--------------------------\n"
    );
    assert_eq!(
        display("605"),
        "Ferry leaves in 10 h 05 min\n---------------------------\n"
    );
}
