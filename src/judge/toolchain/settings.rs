//! What decides how cargo behaves, apart from a workspace's files: variables and cargo's own configuration. Reads them; starts nothing.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fingerprint::Fingerprint;

/// The fingerprint of the variables and configuration files that cargo would read when it's started in `dir`.
pub fn cargo_settings(dir: &Path) -> Fingerprint {
    let mut variables: Vec<_> = std::env::vars_os()
        .filter(|(key, _)| key.to_str().is_some_and(is_read_by_cargo))
        .collect();
    variables.sort();
    let settings: Vec<_> = cargo_configs(dir, cargo_home())
        .map(|config| fs::read(config).ok().map(Fingerprint::of))
        .collect();
    Fingerprint::builder("cargo's settings")
        .value(&variables)
        .value(&settings)
        .finish()
}

/// Whether a variable decides how cargo behaves. Those that only a source reads are in the compiler's own list of inputs.
fn is_read_by_cargo(key: &str) -> bool {
    matches!(key, "PATH" | "HOME" | "CC" | "RUSTUP_HOME")
        || key.starts_with("CARGO")
        || key.starts_with("RUSTC")
}

/// The user's home of cargo.
pub fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
    home.map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// Every file from which cargo, started in `dir`, would read its configuration if it exists.
pub fn cargo_configs(dir: &Path, home: Option<PathBuf>) -> impl Iterator<Item = PathBuf> {
    let folders: Vec<PathBuf> = dir
        .ancestors()
        .map(|folder| folder.join(".cargo"))
        .chain(home)
        .collect();
    folders
        .into_iter()
        .flat_map(|folder| [folder.join("config.toml"), folder.join("config")])
}
