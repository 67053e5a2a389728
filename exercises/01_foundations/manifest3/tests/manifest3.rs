use std::process::Command;

#[test]
fn the_captain_reads_the_depths() {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest3"))
        .output()
        .expect("the program starts");
    let read = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = read.lines().collect();

    assert_eq!(
        lines,
        ["06:00  610 cm", "09:00  475 cm", "12:00  340 cm"],
        "the captain does not get the depths that `harbour_tides` knows"
    );
}
