//! Manifests of a converted course: the workspace of a level, and a crate's own, changed in as few places as can be.

use crate::course::model::{Files, Format};

/// The manifest of a level: what of the workspace, or the package, that it comes from decides how crates are compiled.
pub(super) fn of_level(around: &Files, format: Format) -> String {
    let old: toml::Table = around
        .text("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let mut workspace = toml::Table::new();
    if let Some(shared) = old.get("workspace").and_then(toml::Value::as_table) {
        for key in ["package", "dependencies", "lints", "resolver"] {
            if let Some(value) = shared.get(key) {
                workspace.insert(key.to_owned(), value.clone());
            }
        }
    }
    if format == Format::Rustlings
        && let Some(lints) = old.get("lints")
    {
        workspace.insert("lints".to_owned(), lints.clone());
    }
    workspace.insert("members".to_owned(), vec!["*".to_owned()].into());
    workspace.entry("resolver").or_insert_with(|| "3".into());
    let mut table = toml::Table::new();
    table.insert("workspace".to_owned(), workspace.into());
    for key in ["profile", "patch"] {
        if let Some(value) = old.get(key) {
            table.insert(key.to_owned(), value.clone());
        }
    }
    table.to_string()
}

/// The manifest of a crate that was one program of a package.
pub(super) fn of_program(name: &str, around: &Files) -> String {
    let old: toml::Table = around
        .text("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let edition = match old.get("package") {
        Some(package) => package
            .get("edition")
            .and_then(toml::Value::as_str)
            .unwrap_or("2015"),
        None => "2024",
    };
    let mut text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"{edition}\"\npublish = false\n"
    );
    let mut rest = toml::Table::new();
    for key in ["dependencies", "dev-dependencies", "features"] {
        if let Some(value) = old.get(key) {
            rest.insert(key.to_owned(), value.clone());
        }
    }
    if !rest.is_empty() {
        text.push_str(&format!("\n{rest}"));
    }
    if old.contains_key("lints") {
        text.push_str("\n[lints]\nworkspace = true\n");
    }
    text
}

/// The name of a manifest's package.
pub(super) fn package_name(manifest: &str) -> Option<String> {
    let table: toml::Table = manifest.parse().ok()?;
    Some(table.get("package")?.get("name")?.as_str()?.to_owned())
}

/// A manifest whose package is called `name`, while its library keeps the name that its tests use.
pub(super) fn renamed(manifest: &str, name: &str) -> String {
    let Some(old) = package_name(manifest).filter(|old| old != name) else {
        return manifest.to_owned();
    };
    let mut in_package = false;
    let mut done = false;
    let mut lines: Vec<String> = Vec::new();
    for line in manifest.lines() {
        if line.trim_start().starts_with('[') {
            in_package = line.trim() == "[package]";
        }
        let is_name = line
            .trim_start()
            .strip_prefix("name")
            .is_some_and(|rest| rest.trim_start().starts_with('='));
        if in_package && is_name && !done {
            lines.push(format!("name = \"{name}\""));
            done = true;
        } else {
            lines.push(line.to_owned());
        }
    }
    let mut text = lines.join("\n") + "\n";
    let has_library_name = manifest
        .parse::<toml::Table>()
        .is_ok_and(|table| table.contains_key("lib"));
    if old.replace('-', "_") != name && !has_library_name {
        text.push_str(&format!("\n[lib]\nname = \"{}\"\n", old.replace('-', "_")));
    }
    text
}

/// A manifest whose dependency on the crate at `from` is one on the package `package` at `to`.
pub(super) fn repointed(manifest: &str, from: &str, to: &str, package: &str) -> String {
    let old = format!("path = \"{from}\"");
    let lines = manifest.lines().map(|line| {
        if !line.contains(&old) {
            line.to_owned()
        } else if line.trim_start().starts_with("path") {
            line.replace(&old, &format!("path = \"{to}\"\npackage = \"{package}\""))
        } else {
            line.replace(&old, &format!("path = \"{to}\", package = \"{package}\""))
        }
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{renamed, repointed};

    #[test]
    fn a_renamed_package_keeps_its_librarys_name() {
        let manifest =
            "[package]\nname = \"intro-00\"\nedition = \"2021\"\n\n[dependencies]\nname = \"1\"\n";
        assert_eq!(
            renamed(manifest, "intro_00"),
            manifest.replace("intro-00", "intro_00")
        );
        assert_eq!(
            renamed(manifest, "welcome"),
            manifest.replace("intro-00", "welcome") + "\n[lib]\nname = \"intro_00\"\n"
        );
    }

    #[test]
    fn a_dependency_on_a_moved_crate_follows_it() {
        let manifest = "[dev-dependencies]\ncommon = { path = \"../../common\" }\n[dependencies.other]\npath = \"../../common\"\n";
        assert_eq!(
            repointed(manifest, "../../common", "common", "common_tide"),
            "[dev-dependencies]\ncommon = { path = \"common\", package = \"common_tide\" }\n[dependencies.other]\npath = \"common\"\npackage = \"common_tide\"\n"
        );
    }
}
