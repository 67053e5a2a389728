use std::process::Command;

fn printed() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_println2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{printed}");
    printed
}

#[test]
fn the_name_shows_its_invisible_characters() {
    let name = "Old\tMill ";
    assert!(
        printed().contains(&format!("name: {name:?}\n")),
        "the name should have its quotes, and the tab should be visible:\n{}",
        printed()
    );
}

#[test]
fn the_position_is_on_one_line() {
    let position = (46.05, 14.51);
    assert!(
        printed().contains(&format!("position: {position:?}\n")),
        "the position should be in the debug format, on one line:\n{}",
        printed()
    );
}

#[test]
fn the_hours_take_one_line_per_number() {
    let hours = [8, 13, 18];
    assert!(
        printed().contains(&format!("hours: {hours:#?}\n")),
        "the hours should be in the debug format that takes one line per number:\n{}",
        printed()
    );
}

#[test]
fn the_tables_are_printed_as_before() {
    assert!(
        printed().ends_with("tables: 9\n"),
        "the last line should be `tables: 9`:\n{}",
        printed()
    );
}
