use std::process::Command;

#[test]
fn the_moon_is_as_bright_as_moon_phase_says() {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest3"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = printed.lines().collect();

    assert_eq!(
        lines,
        ["day  3  20 %", "day 15  100 %", "day 24  40 %"],
        "the program doesn't print what `moon_phase` knows"
    );
}
