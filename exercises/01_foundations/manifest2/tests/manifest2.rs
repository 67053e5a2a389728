use std::process::Command;

/// Whether the station, built with its default features, prints a line that begins so.
fn prints(beginning: &str) -> bool {
    let output = Command::new(env!("CARGO_BIN_EXE_manifest2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.lines().any(|line| line.starts_with(beginning))
}

#[test]
fn the_temperature_is_shown() {
    assert!(prints("temperature:"), "the temperature was on before");
}

#[test]
fn the_wind_is_shown() {
    assert!(
        prints("wind:"),
        "the default features do not bring the wind"
    );
}

#[test]
fn the_rain_is_shown() {
    assert!(
        prints("rain:"),
        "the default features do not bring the rain"
    );
}

#[test]
fn the_raw_data_is_not_shown() {
    assert!(!prints("raw data:"), "raw data is for those who ask for it");
}

#[test]
fn the_other_features_stay_as_they_are() {
    let manifest = include_str!("../Cargo.toml").replace(' ', "");
    for feature in [
        "temperature=[]",
        "wind=[]",
        "rain=[\"wind\"]",
        "raw_data=[]",
    ] {
        assert!(
            manifest.contains(&format!("\n{feature}")),
            "only `default` needs a change"
        );
    }
}
