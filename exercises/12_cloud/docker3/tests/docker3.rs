use std::collections::BTreeMap;
use std::env::temp_dir;
use std::fs::write;

use docker3::Config;

/// Reads a config from these variables.
fn read(variables: &[(&str, &str)]) -> Result<Config, Vec<&'static str>> {
    let variables: BTreeMap<&str, &str> = variables.iter().copied().collect();
    Config::read(|name| variables.get(name).map(|value| value.to_string()))
}

/// A file that contains this text, by its path.
fn file(name: &str, text: &str) -> String {
    let path = temp_dir().join(name);
    write(&path, text).unwrap();
    path.to_str().unwrap().to_string()
}

const STATIONS: (&str, &str) = ("STATIONS", "jazz,news,birds");
const PASSWORD: (&str, &str) = ("PASSWORD", "dawn chorus");

#[test]
fn variables_are_read() {
    let config = read(&[("PORT", "443"), STATIONS, PASSWORD]).unwrap();
    assert_eq!(config.port, 443);
    assert_eq!(config.stations, ["jazz", "news", "birds"]);
    assert_eq!(config.password, "dawn chorus");
}

#[test]
fn the_port_has_a_default() {
    let config = read(&[("STATIONS", "jazz"), PASSWORD]).unwrap();
    assert_eq!(config.port, 8080);
    assert_eq!(config.stations, ["jazz"]);
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let wrong = read(&[("PORT", "70000")]).unwrap_err();
    assert_eq!(wrong, ["PORT", "STATIONS", "PASSWORD"]);
    let wrong = read(&[("PORT", "loud"), STATIONS]).unwrap_err();
    assert_eq!(wrong, ["PORT", "PASSWORD"]);
    let wrong = read(&[PASSWORD]).unwrap_err();
    assert_eq!(wrong, ["STATIONS"]);
}

#[test]
fn the_password_may_be_in_a_file() {
    for text in [" a secret ", " a secret \n", " a secret \r\n"] {
        let file = file("password", text);
        let config = read(&[STATIONS, ("PASSWORD_FILE", &file)]).unwrap();
        assert_eq!(config.password, " a secret ", "only the newline is removed");
    }
}

#[test]
fn only_one_newline_is_removed() {
    for (text, password) in [("a\n\n", "a\n"), ("a\r\n\r\n", "a\r\n"), ("\n", "")] {
        let file = file("long_password", text);
        let config = read(&[STATIONS, ("PASSWORD_FILE", &file)]).unwrap();
        assert_eq!(config.password, password, "{text:?} is in the file");
    }
}

#[test]
fn the_variable_counts_before_the_file() {
    let file = file("unused_password", "another one");
    let config = read(&[STATIONS, ("PASSWORD_FILE", &file), PASSWORD]).unwrap();
    assert_eq!(config.password, "dawn chorus");
}

#[test]
fn a_password_file_has_to_be_there() {
    let nowhere = temp_dir().join("nowhere");
    let nowhere = nowhere.to_str().unwrap();
    let wrong = read(&[STATIONS, ("PASSWORD_FILE", nowhere)]).unwrap_err();
    assert_eq!(wrong, ["PASSWORD"]);
}

#[test]
fn a_log_shows_everything_except_the_password() {
    let config = read(&[("PORT", "443"), STATIONS, PASSWORD]).unwrap();
    let log = format!("{config:?}");
    assert!(!log.contains("dawn"), "{log}");
    for shown in ["443", "jazz", "news", "birds"] {
        assert!(log.contains(shown), "{shown} isn't in: {log}");
    }
}
