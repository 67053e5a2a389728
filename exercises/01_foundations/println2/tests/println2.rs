use std::process::Command;

fn printed() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_println2"))
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_name_shows_what_is_invisible() {
    let name = "Old\tBridge ";
    assert!(
        printed().contains(&format!("name: {name:?}\n")),
        "the name does not show its quotes and the tab inside, but:\n{}",
        printed()
    );
}

#[test]
fn the_position_is_on_one_line() {
    let position = (46.05, 14.51);
    assert!(
        printed().contains(&format!("position: {position:?}\n")),
        "the position is not in the debug form on one line, but:\n{}",
        printed()
    );
}

#[test]
fn the_times_take_a_line_each() {
    let times = [7, 22, 37];
    assert!(
        printed().contains(&format!("times: {times:#?}\n")),
        "the times are not in the debug form with a line each, but:\n{}",
        printed()
    );
}

#[test]
fn the_line_is_printed_for_everybody() {
    assert!(printed().ends_with("line: 9\n"), "line 9 is missing");
}
