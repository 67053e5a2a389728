//! The last stage is what makes a crate of your code: a package that others can find, read about, and still compile
//! with after your next version.
//!
//! - `Value::read` returns the value, if it has the type that's asked for: `settings["keys"].read::<i64>()`. The types are
//!   `bool`, `i64`, `f64` and `&str`, and the public trait for them is `Read<'v>`. No other crate can implement it.
//! - TOML still changes, and you may need another kind of value one day: adding it must not break a program.
//! - All that is public has a comment. `parse`, `Error` and `Value::read` have an example, which runs.
//! - In `Cargo.toml`: a `description`, the `license` (`MIT OR Apache-2.0`), and up to five `keywords`, one of which is
//!   `toml`. `include` takes only `src` along. `cargo package` does the rest.

use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value as Json, from_slice};
use settings::{Read, Value, parse};

fn tool(name: &str) -> Command {
    Command::new(Path::new(env!("CARGO")).with_file_name(format!("{name}{EXE_SUFFIX}")))
}

/// The value that is written like this.
fn value(text: &str) -> Value {
    let mut settings = parse(&format!("key = {text}")).expect("the document is right");
    settings.remove("key").expect("a key")
}

/// Asks for a value of a type, as generic code does.
fn read<'v, T: Read<'v>>(value: &'v Value) -> Option<T> {
    value.read()
}

/// The manifest without what only matters here: the tests' crates, and the workspace around.
fn published_manifest() -> String {
    let manifest = fs::read_to_string("Cargo.toml").expect("a manifest");
    let mut is_kept = true;
    let lines = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            let left_out = ["[dev-dependencies", "[lints", "[workspace", "[profile"];
            is_kept = !left_out.iter().any(|table| line.starts_with(table));
        }
        is_kept
    });
    let lines: Vec<&str> = lines.collect();
    format!("{}\n[workspace]\n", lines.join("\n"))
}

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

/// A new folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = temp_dir().join(format!("settings-{name}"));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs cargo on the package as it would be published, without a network.
fn cargo(test: &str, arguments: &[&str]) -> Output {
    let folder = folder(test);
    copy(Path::new("src"), &folder.join("src"));
    fs::write(folder.join("Cargo.toml"), published_manifest()).unwrap();
    fs::write(folder.join("sketch.txt"), "not for others").unwrap();
    let mut cargo = tool("cargo");
    cargo.current_dir(&folder).args(arguments).arg("--offline");
    cargo.env("CARGO_HOME", folder.join("home"));
    cargo.env("CARGO_TARGET_DIR", folder.join("target"));
    cargo.env("RUSTC", tool("rustc").get_program());
    cargo.env("RUSTC_WRAPPER", "").env("RUSTFLAGS", "");
    cargo.output().expect("the toolchain has cargo")
}

fn metadata(test: &str) -> Json {
    let output = cargo(test, &["metadata", "--no-deps", "--format-version=1"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let metadata: Json = from_slice(&output.stdout).unwrap_or_else(|_| panic!("{said}"));
    metadata["packages"][0].clone()
}

/// Runs a tool of the toolchain on the library, with all features.
fn on_the_library(name: &str, folder: &Path, arguments: &[&str]) -> String {
    let mut tool = tool(name);
    tool.args(["--edition=2024", "src/lib.rs", "--crate-name=settings"]);
    tool.args(["--cfg", "feature=\"std\"", "-L"]).arg(folder);
    let output = tool.args(arguments).output().expect("a tool");
    [output.stdout, output.stderr]
        .map(|text| String::from_utf8_lossy(&text).into_owned())
        .concat()
}

#[test]
fn a_value_is_read_as_its_type() {
    assert_eq!(read::<bool>(&value("true")), Some(true));
    assert_eq!(read::<i64>(&value("88")), Some(88));
    assert_eq!(read::<f64>(&value("0.5")), Some(0.5));
    assert_eq!(read::<&str>(&value("'piano'")), Some("piano"));
}

#[test]
fn a_value_of_another_type_is_not_read() {
    for text in ["'true'", "1.0", "2026-07-05", "[1]", "{}"] {
        assert_eq!(value(text).read::<i64>(), None, "{text}");
        assert_eq!(value(text).read::<bool>(), None, "{text}");
    }
    assert_eq!(value("1").read::<f64>(), None);
    assert_eq!(value("2026-07-05").read::<&str>(), None);
}

#[test]
fn a_string_is_borrowed_from_its_value() {
    let value = value("'piano'");
    let text = { value.read::<&str>() };
    assert_eq!(text, Some("piano"));
}

#[test]
fn everything_public_has_a_comment() {
    let folder = folder("comments");
    let built = folder.display().to_string();
    let arguments = [
        "--crate-type=lib",
        "--emit=metadata",
        "--force-warn=missing-docs",
        "--out-dir",
        &built,
    ];
    let said = on_the_library("rustc", &folder, &arguments);
    assert!(!said.contains("missing documentation"), "{said}");
}

#[test]
fn the_examples_run() {
    let folder = folder("examples");
    let built = folder.display().to_string();
    let built = on_the_library("rustc", &folder, &["--crate-type=lib", "--out-dir", &built]);
    let said = on_the_library("rustdoc", &folder, &["--test"]);
    assert!(said.contains("test result: ok"), "{built}{said}");
    for item in ["parse", "Error", "Value::read"] {
        let name = [format!(" {item} ("), format!("::{item} (")];
        let passes =
            |line: &str| line.ends_with(") ... ok") && name.iter().any(|name| line.contains(name));
        assert!(
            said.lines().any(passes),
            "`{item}` has an example that runs:\n{said}"
        );
    }
}

#[test]
fn the_package_says_what_it_is() {
    let package = metadata("about");
    let description = package["description"].as_str().unwrap_or_default();
    assert!(description.len() > 20, "the description is {description:?}");
    assert_eq!(package["license"], "MIT OR Apache-2.0");
}

#[test]
fn the_package_can_be_found() {
    let package = metadata("keywords");
    let keywords = package["keywords"].as_array().cloned().unwrap_or_default();
    assert!(keywords.contains(&Json::from("toml")), "{keywords:?}");
    assert!(keywords.len() <= 5, "{} keywords", keywords.len());
}

#[test]
fn the_package_can_be_built_from_what_is_in_it() {
    let output = cargo("archive", &["package", "--allow-dirty"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[test]
fn the_package_contains_only_sources() {
    let output = cargo("contents", &["package", "--list", "--allow-dirty"]);
    let files = String::from_utf8_lossy(&output.stdout).replace('\\', "/");
    let is_of_it = |file: &str| file.starts_with("src/") || file.starts_with("Cargo.");
    let others: Vec<&str> = files.lines().filter(|file| !is_of_it(file)).collect();
    assert!(others.is_empty(), "{others:?}");
    assert!(files.contains("src/lib.rs"), "{files}");
}
