//! The archiver as a program:
//!
//! - `cargo run c FOLDER > ARCHIVE` creates an archive,
//! - `cargo run t < ARCHIVE` lists it,
//! - `cargo run x FOLDER < ARCHIVE` extracts it.
//!
//! A crate is a compressed archive: `gunzip -c NAME.crate | cargo run t` lists it. Cargo keeps those that it downloads
//! below `~/.cargo/registry/cache`.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["c", folder] => create(Path::new(folder)),
        ["t"] => list(),
        ["x", folder] => extract(Path::new(folder)),
        _ => Err("usage: archiver c FOLDER | t | x FOLDER".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("archiver: {error}");
            ExitCode::FAILURE
        }
    }
}

fn create(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let archive = archiver::write(&archiver::pack(folder)?)?;
    io::stdout().write_all(&archive)?;
    Ok(())
}

fn list() -> Result<(), Box<dyn std::error::Error>> {
    let entries = archiver::read(&input()?)?;
    io::stdout().write_all(archiver::list(&entries).as_bytes())?;
    Ok(())
}

fn extract(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let entries = archiver::read(&input()?)?;
    fs::create_dir_all(folder)?;
    archiver::unpack(&entries, folder)?;
    Ok(())
}

fn input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
