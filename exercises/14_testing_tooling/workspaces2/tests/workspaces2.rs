use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &copied),
            false => _ = fs::copy(&path, &copied).unwrap(),
        }
    }
}

/// A copy of the crate.
fn chart(test: &str) -> PathBuf {
    let folder = temp_dir().join(format!("workspaces2-{test}"));
    let _ = fs::remove_dir_all(&folder); // of the last run
    copy(Path::new("chart"), &folder);
    folder
}

/// Runs cargo there, without a network.
fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let rustc = Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder).args(arguments).arg("--offline");
    cargo
        .env("CARGO_HOME", folder.join("home"))
        .env("RUSTC", rustc);
    cargo.env("CARGO_TARGET_DIR", folder.join("target"));
    cargo.env("RUSTC_WRAPPER", "");
    let output = cargo.output().unwrap();
    println!("{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Whether an example compiles with these features.
fn compiles(folder: &Path, example: &str, features: &str) -> bool {
    let arguments = ["check", "--example", example, "--features", features];
    cargo(folder, &arguments).status.success()
}

#[test]
fn the_features_are_color_table_and_full() {
    let arguments = ["metadata", "--no-deps", "--format-version=1"];
    let output = cargo(&chart("features"), &arguments);
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let features = &metadata["packages"][0]["features"];
    assert_eq!(features["color"], json!(["dep:colors"]));
    assert_eq!(features["table"], json!([]));
    let full = [json!(["color", "table"]), json!(["table", "color"])];
    assert!(full.contains(&features["full"]), "{}", features["full"]);
    let names = features.as_object().unwrap().keys();
    let others =
        names.filter(|name| !["color", "table", "full", "default"].contains(&name.as_str()));
    assert_eq!(others.count(), 0, "no other features: {features}");
}

#[test]
fn bars_are_always_there() {
    let chart = chart("bars");
    for features in ["", "color", "table", "full"] {
        assert!(compiles(&chart, "bars", features), "with {features:?}");
    }
}

#[test]
fn color_adds_a_function() {
    let chart = chart("color");
    assert!(compiles(&chart, "colored", "color"), "with `color`");
    assert!(!compiles(&chart, "colored", "table"), "without `color`");
}

#[test]
fn table_adds_a_function() {
    let chart = chart("table");
    assert!(compiles(&chart, "table", "table"), "with `table`");
    assert!(compiles(&chart, "table", "full"), "with `full`");
    assert!(!compiles(&chart, "table", ""), "without any feature");
}

#[test]
fn what_is_drawn_is_as_before() {
    let chart = chart("drawn");
    let bars = cargo(&chart, &["run", "--example", "bars"]).stdout;
    assert_eq!(String::from_utf8(bars).unwrap(), "█████\n");
    let all = ["run", "--features=full", "--example"];
    let colored = cargo(&chart, &[&all[..], &["colored"]].concat()).stdout;
    let colored = String::from_utf8(colored).unwrap();
    assert_eq!(colored, "███ \x1b[31m█████\x1b[0m\n");
    let table = cargo(&chart, &[&all[..], &["table"]].concat()).stdout;
    let table = String::from_utf8(table).unwrap();
    assert_eq!(table, "       Ada █████\n       Ben ███\n\n");
}
