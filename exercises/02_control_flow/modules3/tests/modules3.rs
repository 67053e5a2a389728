use std::process::Command;

/// What the program prints for this hour.
fn beach(hour: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_modules3"))
        .arg(hour)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn at_low_water_you_can_walk() {
    assert_eq!(
        beach("0"),
        "0:00 40 cm, walk to the island\nhighest: 250 cm\n"
    );
    assert_eq!(
        beach("13"),
        "13:00 75 cm, walk to the island\nhighest: 250 cm\n"
    );
}

#[test]
fn in_between_you_can_swim() {
    assert_eq!(beach("4"), "4:00 180 cm, swim\nhighest: 250 cm\n");
    assert_eq!(beach("21"), "21:00 145 cm, swim\nhighest: 250 cm\n");
}

#[test]
fn at_high_water_you_stay_on_the_dune() {
    assert_eq!(
        beach("6"),
        "6:00 250 cm, stay on the dune\nhighest: 250 cm\n"
    );
    assert_eq!(
        beach("17"),
        "17:00 215 cm, stay on the dune\nhighest: 250 cm\n"
    );
}

#[test]
fn each_file_is_a_module() {
    let main = include_str!("../src/main.rs");
    let tides = include_str!("../src/tides.rs");
    assert!(
        !main.contains("fn advice") && !main.contains("fn height"),
        "`main.rs` should use the other files"
    );
    assert!(
        !tides.contains("fn height"),
        "`tides.rs` should use `tides/table.rs`"
    );
}
