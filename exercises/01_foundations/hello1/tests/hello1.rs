use std::process::Command;

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_hello1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_title_screen_shows_three_lines() {
    assert_eq!(
        printed_lines(),
        [
            "THE CAVES OF ORLA",
            "one player, one torch",
            "press Enter to begin"
        ],
        "the title screen doesn't show its three lines"
    );
}
