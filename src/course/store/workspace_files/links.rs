//! Which crates of a course a manifest leads to: the paths of its dependencies, followed from crate to crate.

use std::collections::BTreeSet;

use crate::error::Result;

/// The folders of crates that a manifest in `dir` names by their path, and of those that they name. `read` gives a manifest's text.
pub(super) fn reached(
    dir: &str,
    manifest: &str,
    read: impl Fn(&str) -> Result<Option<String>>,
) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![(dir.to_owned(), manifest.to_owned())];
    while let Some((dir, manifest)) = open.pop() {
        let Ok(table) = manifest.parse::<toml::Table>() else {
            continue;
        };
        let mut paths = Vec::new();
        paths_in(&table, &mut paths);
        for path in paths {
            let Some(helper) = path_from(&dir, &path).filter(|helper| !found.contains(helper))
            else {
                continue;
            };
            if let Some(manifest) = read(&format!("{helper}/Cargo.toml"))? {
                found.insert(helper.clone());
                open.push((helper, manifest));
            }
        }
    }
    Ok(found)
}

/// Every `path` that a dependency of a manifest has, wherever dependencies can stand.
fn paths_in(table: &toml::Table, found: &mut Vec<String>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else {
            continue;
        };
        match key.as_str() {
            "dependencies" | "dev-dependencies" | "build-dependencies" => {
                found.extend(paths_of(inner));
            }
            "patch" => inner
                .values()
                .filter_map(toml::Value::as_table)
                .for_each(|registry| found.extend(paths_of(registry))),
            "workspace" | "target" => paths_in(inner, found),
            // Below `target` stands one table a platform.
            _ if key.starts_with("cfg(") || key.contains('-') => paths_in(inner, found),
            _ => {}
        }
    }
}

fn paths_of(dependencies: &toml::Table) -> impl Iterator<Item = String> {
    dependencies
        .values()
        .filter_map(|dependency| dependency.get("path")?.as_str())
        .map(str::to_owned)
}

/// A path relative to `dir`, seen from the course's root; `None` if it leaves the course or is its root.
pub fn path_from(dir: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains(['\\', ':']) {
        return None;
    }
    let mut parts: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{path_from, paths_in};

    #[test]
    fn paths_are_joined_and_stay_in_the_course() {
        let dir = "exercises/01_a/02_b";
        assert_eq!(
            path_from(dir, "../../../helpers/common").as_deref(),
            Some("helpers/common")
        );
        assert_eq!(path_from("", "./helpers").as_deref(), Some("helpers"));
        assert_eq!(
            path_from(dir, "inner").as_deref(),
            Some("exercises/01_a/02_b/inner")
        );
        assert_eq!(path_from(dir, "../../../../elsewhere"), None);
        assert_eq!(path_from(dir, "/etc"), None);
    }

    #[test]
    fn dependencies_are_found_wherever_they_stand() {
        let manifest = r#"
            [dependencies]
            a = { path = "a" }
            b = "1"
            [dev-dependencies.c]
            path = "c"
            [target.'cfg(unix)'.dependencies]
            d = { path = "d" }
            [workspace.dependencies]
            e = { path = "e" }
            [patch.crates-io]
            f = { path = "f" }
        "#;
        let mut found = Vec::new();
        paths_in(&manifest.parse().unwrap(), &mut found);
        found.sort();
        assert_eq!(found, ["a", "c", "d", "e", "f"]);
    }
}
