use std::process::Command;

/// Whether the station, built with its default features, prints a line that starts like this.
fn prints(start: &str) -> bool {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    printed.lines().any(|line| line.starts_with(start))
}

/// The lines of `Cargo.toml` without spaces, comments and `default`.
fn lines_besides_default() -> Vec<String> {
    let lines = include_str!("../Cargo.toml").lines();
    lines
        .map(|line| line.split('#').next().unwrap_or("").replace(' ', ""))
        .filter(|line| !line.is_empty() && !line.starts_with("default="))
        .collect()
}

#[test]
fn the_temperature_is_shown() {
    assert!(prints("temperature:"), "the temperature was shown before");
}

#[test]
fn the_wind_is_shown() {
    assert!(
        prints("wind:"),
        "the default features don't include the wind"
    );
}

#[test]
fn the_rain_is_shown() {
    assert!(
        prints("rain:"),
        "the default features don't include the rain"
    );
}

#[test]
fn the_raw_data_is_not_shown() {
    assert!(
        !prints("raw data:"),
        "raw data should be shown only if you ask for it"
    );
}

#[test]
fn only_the_list_of_default_features_has_changed() {
    assert_eq!(
        lines_besides_default(),
        [
            "[package]",
            "name=\"manifest2\"",
            "version=\"0.1.0\"",
            "edition=\"2024\"",
            "[features]",
            "temperature=[]",
            "wind=[]",
            "rain=[\"wind\"]",
            "raw_data=[]",
            "[lints]",
            "workspace=true"
        ],
        "write the list of `default` on one line, and leave all other lines as they are"
    );
}
