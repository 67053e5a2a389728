//! `CargoIsolation`: what keeps the user's own configuration of cargo from reaching the judge.
//!
//! Cargo can't be asked to skip its configuration files. So if they say anything that could change a verdict, cargo gets another home: links to everything
//! in the real one, next to a configuration that says only where crates come from. The search for more of these files ends at the course.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use super::settings::cargo_home;
use super::user_settings::UserSettings;
use crate::error::{Error, Result};
use crate::process::Program;

/// Where cargo stops searching parent folders. Its own tests use this variable, and there's no documented way.
const SEARCH_ROOT: &str = "__CARGO_TEST_ROOT";

/// Crates are downloaded to these folders. Cargo creates them when they're needed.
const DOWNLOADS: [&str; 2] = ["registry", "git"];

const CONFIG: &str = "config.toml";

/// What keeps the user's own configuration from reaching cargo.
#[derive(Clone, Debug, Default)]
pub struct CargoIsolation {
    /// The variables that cargo gets.
    variables: Vec<(OsString, OsString)>,
    /// Whether cargo's home isn't the user's.
    has_own_home: bool,
}

impl CargoIsolation {
    /// For a course whose exercises are built below `bench`.
    ///
    /// # Errors
    /// If a folder there can't be written.
    pub fn of(course: &Path, bench: &Path) -> Result<Self> {
        let real = |path: &Path| path.canonicalize().ok().filter(|_| cfg!(unix));
        let course = real(course).unwrap_or_else(|| course.to_path_buf());
        let bench = real(bench).unwrap_or_else(|| bench.to_path_buf());
        let root = if bench.starts_with(&course) {
            &course
        } else {
            &bench
        };
        let mut isolation = Self {
            variables: vec![(SEARCH_ROOT.into(), root.into())],
            has_own_home: false,
        };
        let settings = UserSettings::around(&course);
        // Without a home, cargo refuses to start.
        if settings.hides || cargo_home().is_none() {
            let dir = bench.join("cargo-home");
            write_home(&dir, &settings)
                .map_err(|cause| Error::io("write cargo's settings to", &dir, &cause))?;
            isolation.variables.push(("CARGO_HOME".into(), dir.into()));
            isolation.has_own_home = true;
            let secrets = settings.secrets.into_iter();
            let unset = secrets.filter(|(name, _)| std::env::var_os(name).is_none());
            let unset = unset.map(|(name, value)| (name.into(), value.into()));
            isolation.variables.extend(unset);
        }
        Ok(isolation)
    }

    /// The program with the variables that keep the user's configuration from it.
    pub fn apply(&self, program: Program) -> Program {
        let variables = self.variables.iter();
        variables.fold(program, |program, (name, value)| program.env(name, value))
    }

    /// The home that cargo gets instead of the user's, if any.
    pub fn home(&self) -> Option<&OsString> {
        let home = self.variables.iter().find(|(name, _)| name == "CARGO_HOME");
        home.map(|(_, home)| home)
    }

    /// Whether cargo's home isn't the user's.
    pub fn has_own_home(&self) -> bool {
        self.has_own_home
    }
}

/// Creates a home for cargo with these settings, and with everything else that is in the real one.
fn write_home(dir: &Path, settings: &UserSettings) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let text = settings.kept.to_string();
    let config = dir.join(CONFIG);
    if !fs::read_to_string(&config).is_ok_and(|known| known == text) {
        fs::write(&config, text)?;
    }
    let Some(real) = cargo_home() else {
        return Ok(());
    };
    for name in DOWNLOADS {
        // If cargo may not write there, it downloads to ours.
        _ = fs::create_dir_all(real.join(name));
    }
    for entry in fs::read_dir(&real).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name != "config" && name != CONFIG {
            link(&entry.path(), &dir.join(name))?;
        }
    }
    Ok(())
}

/// Makes `link` lead to `target`, which exists.
fn link(target: &Path, link: &Path) -> io::Result<()> {
    if link.symlink_metadata().is_ok() {
        if link.canonicalize().ok() == target.canonicalize().ok() {
            return Ok(());
        }
        fs::remove_file(link).or_else(|_| fs::remove_dir_all(link))?;
    }
    #[cfg(unix)]
    return std::os::unix::fs::symlink(target, link);
    // Symbolic links need a privilege on Windows; these don't.
    #[cfg(windows)]
    return if target.is_dir() {
        junction::create(target, link)
    } else {
        fs::hard_link(target, link)
    };
    #[cfg(not(any(unix, windows)))]
    Err(io::ErrorKind::Unsupported.into())
}
