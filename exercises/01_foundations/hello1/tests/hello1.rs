use std::process::Command;

#[test]
fn the_display_shows_three_lines() {
    let output = Command::new(env!("CARGO_BIN_EXE_hello1"))
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = shown.lines().collect();

    assert_eq!(
        lines,
        [
            "Line 4 to Harbour",
            "next bus in 6 minutes",
            "low floor, bicycles allowed"
        ],
        "the display does not show its three lines as they were written"
    );
}
