use std::process::Command;

/// The lines that the program prints.
fn printed_lines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest3"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().map(String::from).collect()
}

#[test]
fn the_moon_is_as_bright_as_moon_phase_says() {
    assert_eq!(
        printed_lines(),
        ["day  3  20 %", "day 15  100 %", "day 24  40 %"],
        "the program doesn't print what `moon_phase` knows"
    );
}
