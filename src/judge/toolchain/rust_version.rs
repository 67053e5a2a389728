//! `RustVersion`: which Rust something requires, and which one is installed.

use std::fmt;

use toml::Table;

use crate::error::{Problem, Result};

/// A version of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RustVersion {
    major: u64,
    minor: u64,
    patch: u64,
}

impl RustVersion {
    /// The oldest with which anything can be judged: its cargo is the first that goes on building after an error.
    pub const OLDEST: Self = Self::minor(74);

    const fn minor(minor: u64) -> Self {
        Self {
            major: 1,
            minor,
            patch: 0,
        }
    }

    /// The version in the output of `rustc --version`, or in a manifest.
    pub fn read(text: &str) -> Option<Self> {
        let start = text.find(|letter: char| letter.is_ascii_digit())?;
        let text = &text[start..];
        let end = text
            .find(|letter: char| !letter.is_ascii_digit() && letter != '.')
            .unwrap_or(text.len());
        let mut numbers = text[..end].split('.').map(str::parse);
        Some(Self {
            major: numbers.next()?.ok()?,
            minor: numbers.next().transpose().ok()?.unwrap_or(0),
            patch: numbers.next().transpose().ok()?.unwrap_or(0),
        })
    }

    /// The oldest that can load a package with this manifest, in a workspace with that one.
    pub fn required(package: &Table, workspace: &Table) -> Self {
        let root = workspace.get("workspace");
        let value = |key: &str| {
            let own = package.get("package")?.get(key)?;
            let is_inherited = own.get("workspace").is_some();
            let shared = || root?.get("package")?.get(key);
            let value = if is_inherited { shared()? } else { own };
            value.as_str().map(str::to_owned)
        };
        let declared = value("rust-version").and_then(|version| Self::read(&version));
        let edition = match value("edition").as_deref() {
            Some("2024") => Some(Self::minor(85)),
            _ => None,
        };
        let resolver = root.and_then(|root| root.get("resolver")?.as_str());
        let resolver = resolver.filter(|resolver| *resolver == "3");
        let all = [declared, edition, resolver.map(|_| Self::minor(84))];
        all.into_iter().flatten().fold(Self::OLDEST, Self::max)
    }

    /// An error if the installed version, as `rustc --version` prints it, is older.
    pub fn must_be_met(self, installed: &str) -> Result<()> {
        // If the version can't be read, the compiler decides.
        match Self::read(installed) {
            Some(found) if found < self => Err(Problem::new(format!(
                "rustc {found} is older than {self}, which is required here"
            ))
            .next("run `rustup update`; without rustup, install a newer Rust (https://rustup.rs)")
            .into()),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for RustVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        match self.patch {
            0 => Ok(()),
            patch => write!(f, ".{patch}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared() {
        let read = |text: &str| RustVersion::read(text).map(|version| version.to_string());
        assert_eq!(read("rustc 1.63.0"), Some("1.63".to_owned()));
        assert_eq!(
            read("rustc 1.85.1-nightly (abc 2025-01-01)"),
            Some("1.85.1".to_owned())
        );
        assert_eq!(read("1.89"), Some("1.89".to_owned()));
        assert_eq!(read("rustc"), None);
        assert!(RustVersion::read("1.9") < RustVersion::read("1.10"));
    }

    #[test]
    fn what_a_package_requires_may_be_inherited_or_follow_from_its_edition() {
        let required = |package: &str, workspace: &str| {
            let table = |text: &str| text.parse().expect("TOML");
            RustVersion::required(&table(package), &table(workspace)).to_string()
        };
        assert_eq!(required("", ""), RustVersion::OLDEST.to_string());
        assert_eq!(required("package.edition = '2024'", ""), "1.85");
        let own = "package = { edition = '2024', rust-version = '1.89' }";
        assert_eq!(required(own, ""), "1.89");
        let inherits = "package.rust-version.workspace = true";
        let root = "workspace.package.rust-version = '1.91.1'";
        assert_eq!(required(inherits, root), "1.91.1");
        assert_eq!(required("", "workspace.resolver = '3'"), "1.84");
    }

    #[test]
    fn an_older_compiler_is_named_with_what_to_do() {
        let required = RustVersion::minor(89);
        assert!(required.must_be_met("rustc 1.89.0").is_ok());
        assert!(required.must_be_met("an unknown compiler").is_ok());
        let error = required.must_be_met("rustc 1.63.0").expect_err("too old");
        let text = error.to_string();
        assert!(text.contains("rustc 1.63 is older than 1.89"), "{text}");
        assert!(text.contains("rustup update"), "{text}");
    }
}
