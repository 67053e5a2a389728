//! The members of a workspace that aren't judged, but that an author's commands may start.

use std::collections::BTreeSet;

use crate::course::{Files, is_member};
use crate::judge::attempt::Attempt;

/// The folders of a workspace's other members, if an attempt is verified by commands. `root` is the workspace's manifest in `folder`. A member that
/// cargo couldn't load is left out: it would prevent the rest.
pub fn other_members(
    folder: &str,
    root: &str,
    workspace_files: &Files,
    attempts: &[&Attempt<'_>],
) -> Vec<String> {
    let is_verified = |attempt: &&Attempt<'_>| !attempt.plan.commands.is_empty();
    if !attempts.iter().any(is_verified) {
        return Vec::new();
    }
    let name = |text: &str| {
        let manifest: toml::Table = text.parse().ok()?;
        Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
    };
    let own = attempts
        .iter()
        .filter_map(|attempt| attempt.files.text("Cargo.toml"));
    let mut names: BTreeSet<String> = own.filter_map(name).collect();
    let root: toml::Table = root.parse().unwrap_or_default();
    let mut found = Vec::new();
    for (manifest, _) in workspace_files.iter() {
        let Some(dir) = manifest.strip_suffix("/Cargo.toml") else {
            continue;
        };
        let is_attempt = attempts.iter().any(|attempt| attempt.exercise.dir == dir);
        let inside = match folder {
            "" => Some(dir),
            folder => dir
                .strip_prefix(folder)
                .and_then(|dir| dir.strip_prefix('/')),
        };
        if is_attempt || !inside.is_some_and(|dir| is_member(&root, dir)) {
            continue;
        }
        if workspace_files
            .text(manifest)
            .and_then(name)
            .is_some_and(|name| names.insert(name))
        {
            found.push(dir.to_owned());
        }
    }
    found
}
