use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether the compiler accepts a file. What it makes of it goes to the folder.
fn compiles(file: &str, folder: &Path, arguments: &[&str]) -> bool {
    let name = format!("rustc{EXE_SUFFIX}");
    let mut rustc = Command::new(Path::new(env!("CARGO")).with_file_name(name));
    rustc.args([file, "--edition=2024", "--emit=metadata", "--out-dir"]);
    rustc.arg(folder).arg("-L").arg(folder).args(arguments);
    let output = rustc.output().unwrap();
    println!("{file}:\n{}", String::from_utf8_lossy(&output.stderr));
    output.status.success()
}

fn folder(change: &str, version: &str) -> PathBuf {
    let folder = temp_dir().join(format!("publishing3-{change}-{version}"));
    let _ = fs::remove_dir_all(&folder); // of the last run
    fs::create_dir(&folder).unwrap();
    folder
}

/// Whether the program for a change compiles with one version of the crate.
fn program_compiles(change: &str, version: &str) -> bool {
    let folder = folder(change, version);
    let library = format!("versions/{change}/{version}.rs");
    let arguments = ["--crate-type=lib", "--crate-name=scores"];
    assert!(
        compiles(&library, &folder, &arguments),
        "the version is fine"
    );
    println!("With the {version} version:");
    compiles(
        &format!("programs/{change}.rs"),
        &folder,
        &["--extern=scores"],
    )
}

fn assert_that_it_breaks(change: &str) {
    let old = program_compiles(change, "old");
    assert!(old, "the program has to compile with the old version");
    let new = program_compiles(change, "new");
    assert!(!new, "the program compiles with the new version, too");
}

#[test]
fn a_new_field_breaks_a_program() {
    assert_that_it_breaks("field");
}

#[test]
fn a_new_method_breaks_a_program() {
    assert_that_it_breaks("method");
}

#[test]
fn a_function_that_accepts_more_breaks_a_program() {
    assert_that_it_breaks("generic");
}

#[test]
fn a_private_field_breaks_a_program() {
    assert_that_it_breaks("private");
}
