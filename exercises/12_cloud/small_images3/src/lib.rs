//! Builds a program with the settings of `profile.toml`. There's nothing to do here: your task is in that file.

use std::env::temp_dir;
use std::fs::metadata;
use std::path::Path;
use std::process::Command;

use toml::{Table, Value};

/// What the size of the program is, in bytes, with these options of the compiler.
pub fn size(name: &str, options: &[String]) -> u64 {
    let program = temp_dir().join(name);
    let mut rustc = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
    rustc.args(["--edition", "2024", "program/main.rs"]);
    rustc.args(options).arg("-o").arg(&program);
    let ran = rustc.output().expect("the compiler is there");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "the program isn't built: {said}");
    metadata(program).unwrap().len()
}

/// The settings of `[profile.release]` as options of the compiler.
pub fn options(manifest: &str) -> Result<Vec<String>, String> {
    let manifest: Table = manifest.parse().map_err(|_| "this isn't TOML")?;
    let release = manifest.get("profile").and_then(|it| it.get("release"));
    let release = release
        .and_then(Value::as_table)
        .ok_or("there's no [profile.release]")?;
    release
        .iter()
        .map(|(key, value)| option(key, value))
        .collect()
}

fn option(key: &str, value: &Value) -> Result<String, String> {
    let value = match (key, value) {
        ("opt-level" | "codegen-units", Value::Integer(number)) => number.to_string(),
        ("opt-level" | "panic" | "lto" | "strip", Value::String(text)) => text.clone(),
        ("lto", Value::Boolean(lto)) => String::from(if *lto { "fat" } else { "off" }),
        ("strip", Value::Boolean(strip)) => String::from(if *strip { "symbols" } else { "none" }),
        _ => return Err(format!("cargo doesn't know `{key} = {value}`")),
    };
    Ok(format!("-C{key}={value}"))
}
