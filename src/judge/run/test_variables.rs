//! `TestVariables`: what `cargo test` sets for the tests of a package. Tests that start cargo, as trybuild does, need it.

use std::ffi::OsString;

use crate::judge::attempt::{Attempt, names_crate};
use crate::judge::toolchain::Toolchain;
use crate::process::{Program, path_with};

/// The variables of a package's tests.
#[derive(Clone, Debug, Default)]
pub struct TestVariables(Vec<(OsString, OsString)>);

impl TestVariables {
    /// For the tests of an attempt.
    pub fn of(attempt: &Attempt<'_>, toolchain: &Toolchain) -> Self {
        let mut variables = Self::default();
        for (name, value) in &toolchain.variables {
            variables.add(name, value);
        }
        if let Some(home) = toolchain.isolation.home() {
            variables.add("CARGO_HOME", home);
        }
        variables.add("CARGO", &toolchain.cargo);
        let manifest = attempt.manifest();
        let package = manifest.get("package").and_then(toml::Value::as_table);
        let value = |key: &str| match package?.get(key)? {
            toml::Value::String(value) => Some(value.clone()),
            toml::Value::Array(values) => {
                let values: Vec<&str> = values.iter().filter_map(toml::Value::as_str).collect();
                Some(values.join(":"))
            }
            _ => None,
        };
        for (variable, key) in [
            ("NAME", "name"),
            ("AUTHORS", "authors"),
            ("DESCRIPTION", "description"),
            ("HOMEPAGE", "homepage"),
            ("REPOSITORY", "repository"),
            ("LICENSE", "license"),
            ("LICENSE_FILE", "license-file"),
            ("README", "readme"),
            ("RUST_VERSION", "rust-version"),
        ] {
            let value = value(key).unwrap_or_default();
            variables.add(format!("CARGO_PKG_{variable}"), value);
        }
        let version = value("version").unwrap_or_else(|| "0.0.0".to_owned());
        variables.add("CARGO_PKG_VERSION", &version);
        let (numbers, pre) = version.split_once('-').unwrap_or((&version, ""));
        variables.add("CARGO_PKG_VERSION_PRE", pre);
        let parts = ["MAJOR", "MINOR", "PATCH"];
        for (part, number) in parts.into_iter().zip(numbers.split('.')) {
            variables.add(format!("CARGO_PKG_VERSION_{part}"), number);
        }
        if names_crate(&manifest, "loom") {
            // Then its models say in which lines threads wait, and where they use the same memory.
            variables.add("LOOM_LOCATION", "1");
        }
        let exercise = attempt.exercise;
        let programs = exercise.needs.iter().chain(&exercise.uses);
        if let Some(path) = path_with(programs) {
            variables.add("PATH", path);
        }
        variables
    }

    fn add(&mut self, name: impl Into<OsString>, value: impl Into<OsString>) {
        self.0.push((name.into(), value.into()));
    }

    /// Sets them for a program.
    pub fn pass(&self, program: Program) -> Program {
        let variables = self.0.iter();
        variables.fold(program, |program, (name, value)| program.env(name, value))
    }
}
