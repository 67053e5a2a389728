//! Finds the `info.toml` of exercises that came without one, in the place where cargo unpacked rustlings to build it.

use std::fs;
use std::path::PathBuf;

use super::info::{Info, InfoEntry};
use crate::course::source::Source;

/// Versions of rustlings differ in their exercises, so this returns the unpacked manifest of which most exercises exist here, or the newest
/// of several. `None` if no exercise exists here, because then this is another course.
pub(super) fn fitting(source: &dyn Source) -> Option<(PathBuf, String)> {
    let exists_here = |entry: &InfoEntry| {
        let folder = entry.dir.as_ref().map(|dir| format!("{dir}/"));
        let folder = folder.unwrap_or_default();
        let path = format!("exercises/{folder}{}.rs", entry.name.get_ref());
        source.file(&path).is_ok_and(|content| content.is_some())
    };
    let mut best = None;
    let mut most = 0;
    for path in unpacked() {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let Ok(info) = toml::from_str::<Info>(&text) else {
            continue;
        };
        let count = info
            .exercises
            .iter()
            .filter(|entry| exists_here(entry))
            .count();
        if count > most {
            most = count;
            best = Some((path, text));
        }
    }
    best
}

/// The manifests that cargo unpacked to build rustlings, newest first.
fn unpacked() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let folders = |dir: PathBuf| {
        fs::read_dir(dir)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
    };
    let mut found: Vec<(Vec<u64>, PathBuf)> = home
        .into_iter()
        .flat_map(|home| folders(home.join("registry/src")))
        .flat_map(folders)
        .filter_map(|dir| {
            let version = dir
                .file_name()?
                .to_str()?
                .strip_prefix("rustlings-macros-")?;
            let version = version.split('.').map_while(|part| part.parse().ok());
            Some((version.collect(), dir.join("info.toml")))
        })
        .collect();
    found.sort();
    found.into_iter().rev().map(|(_, path)| path).collect()
}
