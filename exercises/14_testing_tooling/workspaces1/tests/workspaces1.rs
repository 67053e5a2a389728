use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

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

/// A copy of the game. In one of its files, a word is replaced.
fn game_with(test: &str, file: &str, word: &str, other: &str) -> PathBuf {
    let folder = temp_dir().join(format!("workspaces1-{test}"));
    let _ = fs::remove_dir_all(&folder); // of the last run
    copy(Path::new("game"), &folder);
    let text = fs::read_to_string(folder.join(file)).unwrap();
    fs::write(folder.join(file), text.replace(word, other)).unwrap();
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

/// What cargo knows about the packages of the workspace.
fn packages(folder: &Path) -> Vec<Value> {
    let output = cargo(folder, &["metadata", "--no-deps", "--format-version=1"]);
    assert!(output.status.success(), "cargo can't read the workspace");
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

#[test]
fn both_packages_are_members() {
    let packages = packages(&game_with("members", "Cargo.toml", "", ""));
    assert_eq!(packages.len(), 2, "`engine` and `app`");
}

#[test]
fn both_packages_inherit_what_they_are() {
    let folder = game_with("inherit", "Cargo.toml", "1.3.0", "1.4.0");
    for package in packages(&folder) {
        let name = &package["name"];
        assert_eq!(package["version"], "1.4.0", "{name}, if it were 1.4.0");
        assert_eq!(package["edition"], "2024", "{name}");
        assert_eq!(package["rust_version"], "1.85", "{name}");
    }
}

#[test]
fn the_path_of_the_engine_is_in_one_place() {
    let folder = game_with("path", "Cargo.toml", "\"engine\"", "\"motor\"");
    fs::rename(folder.join("engine"), folder.join("motor")).unwrap();
    let checked = cargo(&folder, &["check", "--package=app"]);
    assert!(checked.status.success(), "if the folder were called motor");
}

#[test]
fn a_result_that_isnt_used_is_an_error_in_the_app() {
    let folder = game_with(
        "app",
        "app/src/main.rs",
        "fn main() {",
        "fn main() {\nengine::wins(1);",
    );
    let checked = cargo(&folder, &["check", "--workspace"]);
    assert!(!checked.status.success(), "the lint isn't on");
}

#[test]
fn a_result_that_isnt_used_is_an_error_in_the_engine() {
    let wrong = "\nfn cheat() { wins(7); }\n/// Whether";
    let folder = game_with("engine", "engine/src/lib.rs", "/// Whether", wrong);
    let checked = cargo(&folder, &["check", "--package=engine"]);
    assert!(!checked.status.success(), "the lint isn't on");
}

#[test]
fn the_lint_can_be_changed_in_one_place() {
    let folder = game_with("lint", "Cargo.toml", "deny", "allow");
    let call = "fn main() {\nengine::wins(1);";
    let main = fs::read_to_string(folder.join("app/src/main.rs")).unwrap();
    fs::write(
        folder.join("app/src/main.rs"),
        main.replace("fn main() {", call),
    )
    .unwrap();
    let checked = cargo(&folder, &["check", "--workspace"]);
    assert!(checked.status.success(), "if the workspace allowed it");
}
