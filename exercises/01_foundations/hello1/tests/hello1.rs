use std::process::Command;

#[test]
fn the_title_screen_shows_three_lines() {
    let output = Command::new(env!("CARGO_BIN_EXE_hello1"))
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = shown.lines().collect();

    assert_eq!(
        lines,
        [
            "THE CAVES OF ORLA",
            "one player, one torch",
            "press Enter to begin"
        ],
        "the title screen doesn't show its three lines"
    );
}
