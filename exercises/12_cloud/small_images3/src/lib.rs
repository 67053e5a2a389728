//! Builds a program with the settings of `profile.toml`. There's nothing to do here: your task is in that file.

use std::env::consts::ARCH;
use std::env::temp_dir;
use std::fs::{metadata, read};
use std::path::{Path, PathBuf};
use std::process::Command;

use toml::{Table, Value};

/// The size of the program in bytes, when it's built with these compiler options.
pub fn size(name: &str, options: &[String]) -> u64 {
    metadata(build(name, options)).unwrap().len()
}

/// Whether the program has to be started by a loader, which an image from `scratch` doesn't have. A header of the file
/// has its path then.
pub fn needs_loader(name: &str, options: &[String]) -> bool {
    const LOADER: [u8; 4] = 3_u32.to_ne_bytes();
    let program = read(build(name, options)).unwrap();
    let number = |at: usize| usize::from(u16::from_ne_bytes([program[at], program[at + 1]]));
    let (first, size, count) = (number(32), number(54), number(56));
    let mut headers = program[first..].chunks(size).take(count);
    headers.any(|header| header.starts_with(&LOADER))
}

/// The target for static programs on this machine, if `rustup target add` has installed it.
pub fn static_target() -> Option<String> {
    let target = format!("{ARCH}-unknown-linux-musl");
    let asked = rustc()
        .args(["--print", "target-libdir", "--target", &target])
        .output()
        .expect("the compiler is there");
    let folder = String::from_utf8_lossy(&asked.stdout);
    Path::new(folder.trim()).is_dir().then_some(target)
}

fn build(name: &str, options: &[String]) -> PathBuf {
    let program = temp_dir().join(name);
    let mut rustc = rustc();
    rustc.args(["--edition", "2024", "program/main.rs"]);
    rustc.args(options).arg("-o").arg(&program);
    let ran = rustc.output().expect("the compiler is there");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "the program isn't built: {said}");
    program
}

fn rustc() -> Command {
    Command::new(Path::new(env!("CARGO")).with_file_name("rustc"))
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
        _ => return Err(format!("this exercise doesn't use `{key} = {value}`")),
    };
    Ok(format!("-C{key}={value}"))
}
