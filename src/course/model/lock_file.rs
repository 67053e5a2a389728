//! `LockFile`: which packages a workspace's `Cargo.lock` lists, and which of them depend on which.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// The packages of a lock file.
#[derive(Default)]
pub struct LockFile {
    /// Those of the workspace, and those that it depends on.
    pub packages: Vec<LockedPackage>,
}

/// A package with its version.
pub struct LockedPackage {
    pub name: String,
    /// Packages of the workspace itself aren't fetched.
    pub is_fetched: bool,
    /// `rand`, or `rand 0.8.5` if the lock file has several versions of it.
    pub dependencies: Vec<String>,
}

impl LockFile {
    /// Reads the text of a `Cargo.lock`.
    ///
    /// # Errors
    /// If it isn't TOML.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let lock: Table = text.parse()?;
        let packages = lock.get("package").and_then(Value::as_array);
        let packages = packages.into_iter().flatten().filter_map(|package| {
            let dependencies = package.get("dependencies").and_then(Value::as_array);
            let names = dependencies.into_iter().flatten().filter_map(Value::as_str);
            Some(LockedPackage {
                name: package.get("name")?.as_str()?.to_owned(),
                is_fetched: package.get("source").is_some(),
                dependencies: names.map(str::to_owned).collect(),
            })
        });
        Ok(Self {
            packages: packages.collect(),
        })
    }

    /// Names of crates from a registry that the packages of the workspace name themselves.
    pub fn direct(&self) -> BTreeSet<&str> {
        let (fetched, own): (Vec<_>, Vec<_>) = self.packages.iter().partition(|it| it.is_fetched);
        let fetched: BTreeSet<&str> = fetched.iter().map(|it| it.name.as_str()).collect();
        let named = own.iter().flat_map(|package| &package.dependencies);
        let names = named.filter_map(|name| name.split(' ').next());
        names.filter(|name| fetched.contains(name)).collect()
    }

    /// A crate of others that depends on this version as well.
    pub fn user(&self, name: &str, version: &str) -> Option<&str> {
        let exact = format!("{name} {version}");
        let mut others = self.packages.iter().filter(|package| package.is_fetched);
        let user = others.find(|it| it.dependencies.iter().any(|on| on == name || *on == exact));
        user.map(|package| package.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn crates_of_a_registry_are_distinguished_from_the_level_itself() {
        let lock = LockFile::parse(indoc! {r#"
            [[package]]
            name = "tide1"
            version = "0.1.0"
            dependencies = ["helper", "rand 0.8.5"]

            [[package]]
            name = "helper"
            version = "0.1.0"

            [[package]]
            name = "rand"
            version = "0.8.5"
            source = "registry+https://example.org/index"
            dependencies = ["inner"]

            [[package]]
            name = "inner"
            version = "1.0.0"
            source = "registry+https://example.org/index"
        "#})
        .expect("a lock file");
        assert_eq!(lock.direct(), BTreeSet::from(["rand"]));
        assert_eq!(lock.user("rand", "0.8.5"), None);
        assert_eq!(lock.user("inner", "1.0.0"), Some("rand"));
        assert_eq!(LockFile::default().direct(), BTreeSet::new());
    }
}
