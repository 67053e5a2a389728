use std::process::Command;

#[test]
fn the_programme_is_printed_from_top_to_bottom() {
    let output = Command::new(env!("CARGO_BIN_EXE_main1"))
        .output()
        .expect("the program starts");
    let programme = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = programme.lines().collect();

    assert_eq!(
        lines,
        [
            "Tonight in the cellar",
            "19:30  Glass Parade",
            "21:00  The Slow Moths",
            "doors open at 19:00"
        ],
        "a line is missing, or the order is wrong"
    );
}
