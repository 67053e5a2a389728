use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::Path;
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

/// Runs cargo on a copy of the crate, without a network.
fn cargo(test: &str, arguments: &[&str]) -> Output {
    let folder = temp_dir().join(format!("publishing1-{test}"));
    let _ = fs::remove_dir_all(&folder); // of the last run
    let outside = folder.join("built");
    let folder = folder.join("stars");
    copy(Path::new("stars"), &folder);
    let rustc = Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(&folder).args(arguments).arg("--offline");
    cargo
        .env("CARGO_HOME", outside.join("home"))
        .env("RUSTC", rustc);
    cargo
        .env("CARGO_TARGET_DIR", outside)
        .env("RUSTC_WRAPPER", "");
    cargo.output().unwrap()
}

fn metadata(test: &str) -> Value {
    let output = cargo(test, &["metadata", "--no-deps", "--format-version=1"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"][0].clone()
}

#[test]
fn the_crate_says_what_it_is() {
    let stars = metadata("is");
    let description = stars["description"].as_str().unwrap_or_default();
    assert!(description.len() >= 10, "the description: {description:?}");
    assert_eq!(stars["license"], "MIT OR Apache-2.0");
    assert_eq!(stars["readme"], "READ.md");
    assert_eq!(stars["repository"], "https://example.org/stars");
}

#[test]
fn the_crate_can_be_found() {
    let stars = metadata("found");
    assert_eq!(stars["keywords"], json!(["stars", "sky"]));
    assert_eq!(stars["categories"], json!(["science"]));
}

#[test]
fn the_crate_says_which_rust_it_needs() {
    assert_eq!(metadata("rust")["rust_version"], "1.85");
}

#[test]
fn the_archive_has_what_is_needed() {
    let output = cargo("archive", &["package", "--list", "--allow-dirty"]);
    let files = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    let is_there = |file: &str| files.lines().any(|line| line == file);
    for file in [
        "src/lib.rs",
        "data/stars.txt",
        "LICENSE-MIT",
        "LICENSE-APACHE",
    ] {
        assert!(is_there(file), "{file} is missing:\n{files}");
    }
    assert!(is_there("READ.md") || is_there("README.md"), "{files}");
    assert!(!files.contains("sketches"), "the sketches are in it");
}

#[test]
fn the_archive_can_be_built() {
    let output = cargo("built", &["package", "--allow-dirty"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("warning"), "{said}");
}
