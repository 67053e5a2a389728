//! Which cargo workspace the packages of a course belong to. Its root may be in the course, or above it.

use std::path::Path;

use super::words;
use crate::course::model::{Workspace, is_member};
use crate::course::source::{Source, read_file};
use crate::error::Result;

/// The workspace of these packages, which are folders relative to the course's root: the nearest one that has them as members. `dir` is the folder
/// that contains them all.
pub(super) fn workspace_of(
    source: &dyn Source,
    root: &Path,
    dir: &str,
    packages: &[String],
) -> Result<Workspace> {
    let mut folder = Some(dir);
    while let Some(here) = folder {
        let path = words::joined(here, "Cargo.toml");
        if let Some(text) = words::text(source, &path)? {
            let below = |package: &String| below(here, package);
            let members: Vec<String> = packages.iter().filter_map(below).collect();
            match text.parse::<toml::Table>() {
                // It's reported when it's built.
                Err(_) if !here.is_empty() || !packages.iter().any(String::is_empty) => {
                    return Ok(Workspace::Course(path));
                }
                Ok(table) if members.iter().any(|dir| is_member(&table, dir)) => {
                    return Ok(Workspace::Course(path));
                }
                _ => {}
            }
        }
        folder = match here.rsplit_once('/') {
            Some((above, _)) => Some(above),
            None if here.is_empty() => None,
            None => Some(""),
        };
    }
    Ok(above(root, packages))
}

/// The workspace whose root is above the course. Files there that can't be read or parsed are none of the course's.
fn above(root: &Path, packages: &[String]) -> Workspace {
    let mut path = String::new();
    for folder in root.ancestors().skip(1) {
        path.push_str("../");
        let table = read_file(&folder.join("Cargo.toml")).ok();
        let table = table.and_then(|text| String::from_utf8(text).ok()?.parse().ok());
        let Some(table) = table.filter(|table: &toml::Table| table.contains_key("workspace"))
        else {
            continue;
        };
        let inside = root.strip_prefix(folder).unwrap_or(root);
        let inside = inside.to_string_lossy().replace('\\', "/");
        let members: Vec<String> = packages
            .iter()
            .map(|package| words::joined(&inside, package))
            .collect();
        return if members.iter().any(|dir| is_member(&table, dir)) {
            Workspace::Course(path + "Cargo.toml")
        } else {
            Workspace::Apart
        };
    }
    Workspace::Apart
}

/// The path of a package relative to a folder above it.
fn below(folder: &str, package: &str) -> Option<String> {
    if folder.is_empty() {
        return Some(package.to_owned());
    }
    let rest = package.strip_prefix(folder)?.strip_prefix('/')?;
    Some(rest.to_owned())
}
