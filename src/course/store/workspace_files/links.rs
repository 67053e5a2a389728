//! The crates of a course that a manifest depends on, directly or indirectly, by path.

use std::collections::BTreeSet;

use toml_edit::DocumentMut;

use crate::course::syntax::manifest::{each_dependencies, path_of};
use crate::error::Result;

/// The folders of all crates that a manifest in `dir` depends on by path, directly or indirectly. `read` returns a manifest's text.
pub(super) fn reached(
    dir: &str,
    manifest: &str,
    read: impl Fn(&str) -> Result<Option<String>>,
) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![(dir.to_owned(), manifest.to_owned())];
    while let Some((dir, manifest)) = open.pop() {
        let Ok(mut manifest) = manifest.parse::<DocumentMut>() else {
            continue;
        };
        for path in paths_in(&mut manifest) {
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

/// The `path` of each dependency of a manifest.
fn paths_in(manifest: &mut DocumentMut) -> Vec<String> {
    let mut found = Vec::new();
    each_dependencies(manifest.as_table_mut(), &mut |dependencies| {
        let paths = dependencies.iter().filter_map(|(_, item)| path_of(item));
        found.extend(paths.map(str::to_owned));
    });
    found
}

/// Resolves a path in `dir` to one relative to the course's root; `None` if it leaves the course or is its root.
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
    use indoc::indoc;

    use super::{path_from, reached};

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
    fn dependencies_of_dependencies_are_found() {
        let read = |path: &str| {
            let manifest = match path {
                "a/Cargo.toml" => {
                    indoc! {r#"
                        dependencies.b.path='../b' # first
                        [dev-dependencies]
                        no={path="../missing"}"#}
                }
                "b/Cargo.toml" => "[target.'cfg(unix)'.dependencies]\na = { path=\"../a\" }",
                _ => return Ok(None),
            };
            Ok(Some(manifest.to_owned()))
        };
        let manifest = indoc! {r#"
            [ dependencies ] # of it
            a={path="../../a/."}
        "#};
        let found = reached("exercises/one", manifest, read).expect("nothing fails");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}
