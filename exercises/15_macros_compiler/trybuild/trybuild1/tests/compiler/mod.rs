//! Runs trybuild on a copy of the crate. In a project of your own, `TestCases::new().compile_fail("ui/*.rs")` in a test is all that you need;
//! here, a test may write only into its own folder.

use std::env::{current_exe, temp_dir, var_os};
use std::fs;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str = r#"
[package]
name = "trybuild1"
edition = "2024"
[workspace]
[dependencies]
trybuild1_macros = { path = "macros" }
"#;

const MACROS_MANIFEST: &str = r#"
[package]
name = "trybuild1_macros"
edition = "2024"
[lib]
proc-macro = true
"#;

/// Compares what the compiler says about each program in `ui/` with the file beside it. The name is that of the test that
/// calls this.
pub fn compiles_as_expected(test: &str) {
    if var_os("TRYBUILD_OF_A_COPY").is_some() {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
        return;
    }
    let copy = temp_dir().join("trybuild1");
    for folder in ["src", "macros/src", "ui"] {
        copy_files(folder, &copy);
    }
    fs::write(copy.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(copy.join("macros/Cargo.toml"), MACROS_MANIFEST).unwrap();

    let variables = [
        ("CARGO", env!("CARGO").into()),
        ("CARGO_MANIFEST_DIR", copy.clone()),
        ("CARGO_TARGET_DIR", copy.join("target")),
        ("NO_COLOR", "1".into()),
        ("TRYBUILD_OF_A_COPY", "1".into()),
    ];
    let mut again = Command::new(current_exe().unwrap());
    again.args([test, "--exact", "--nocapture"]);
    again.envs(variables).current_dir(&copy);
    let ran = again.output().unwrap();
    let printed = String::from_utf8_lossy(&ran.stderr);
    let begin = printed.find("test ui/").unwrap_or(0);
    let end = printed.find("\nthread '").unwrap_or(printed.len());
    let report = printed.get(begin..end).unwrap_or(&printed);
    assert!(ran.status.success(), "{}", report.trim());
}

/// Copies the files of a folder of this exercise.
fn copy_files(folder: &str, copy: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let to = copy.join(folder);
    fs::create_dir_all(&to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}
