use std::process::Command;

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_main1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_schedule_is_printed_from_top_to_bottom() {
    assert_eq!(
        printed_lines(),
        [
            "Tonight in the cellar",
            "19:30  Glass Parade",
            "21:00  The Slow Moths",
            "doors open at 19:00"
        ],
        "a line is missing, or the order is wrong"
    );
}
