//! `WorkspaceAbove`: what a package gets from a cargo workspace around the course, and from crates beside it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, TableLike, value};

use crate::course::model::{Files, is_member};
use crate::course::source::read_file;
use crate::course::syntax::manifest::{
    OF_ROOT, each_dependencies, path_of, set, table_mut, take_over_workspace,
};
use crate::error::Result;
use crate::fingerprint::Fingerprint;

/// A package's manifest, as it is where the package is the root of a workspace, in another folder.
pub(super) struct WorkspaceAbove {
    pub(super) manifest: String,
    /// The lock file of the workspace.
    pub(super) lock: Option<Vec<u8>>,
    /// The fingerprints of crates outside of the course that it depends on.
    pub(super) crates: Vec<Fingerprint>,
}

impl WorkspaceAbove {
    /// For the manifest of a package in the folder `dir` of a course; `None` if it needs nothing from outside.
    pub(super) fn of(manifest: &str, dir: &str, course: &Path) -> Result<Option<Self>> {
        let root = &dunce::canonicalize(course).unwrap_or_else(|_| course.to_path_buf());
        let folder = &if dir.is_empty() {
            root.clone()
        } else {
            root.join(dir)
        };
        // If it can't be parsed, cargo reports why.
        let Ok(mut document) = manifest.parse::<DocumentMut>() else {
            return Ok(None);
        };
        let mut lock = None;
        if !document.contains_key("workspace")
            && let Some((above, mut outer)) = workspace_above(folder, root)
        {
            absolute_paths(outer.as_table_mut(), &above, &|_| true);
            inherit(&mut document, &outer);
            lock = read_file(&above.join("Cargo.lock")).ok();
        }
        let leaves = |path: &Path| !path.starts_with(root);
        absolute_paths(document.as_table_mut(), folder, &leaves);
        let text = document.to_string();
        if text == manifest {
            return Ok(None);
        }
        let mut crates = Vec::new();
        let mut open = vec![document];
        let mut known = BTreeSet::new();
        while let Some(mut document) = open.pop() {
            for path in outside_paths(&mut document, root) {
                if !known.insert(path.clone()) {
                    continue;
                }
                crates.push(Files::read(&path)?.fingerprint());
                let manifest = read_file(&path.join("Cargo.toml")).unwrap_or_default();
                let manifest = String::from_utf8_lossy(&manifest).parse::<DocumentMut>();
                open.extend(manifest.map(|mut manifest| {
                    absolute_paths(manifest.as_table_mut(), &path, &|_| true);
                    manifest
                }));
            }
        }
        Ok(Some(Self {
            manifest: text,
            lock,
            crates,
        }))
    }
}

/// The folder and the root manifest of the workspace that has a package as a member, if it's outside of the course.
fn workspace_above(folder: &Path, root: &Path) -> Option<(PathBuf, DocumentMut)> {
    for above in root.ancestors().skip(1) {
        let text = read_file(&above.join("Cargo.toml")).ok();
        let text = text.and_then(|text| String::from_utf8(text).ok());
        let Some(text) = text.filter(|text| text.contains("workspace")) else {
            continue;
        };
        let (document, table) = (text.parse().ok()?, text.parse::<toml::Table>().ok()?);
        if table.contains_key("workspace") {
            let inside = folder.strip_prefix(above).ok()?.to_string_lossy();
            return is_member(&table, &inside.replace('\\', "/"))
                .then(|| (above.to_path_buf(), document));
        }
    }
    None
}

/// Takes over what a workspace says about all its members. What a member says in a root's tables doesn't count.
fn inherit(package: &mut DocumentMut, workspace: &DocumentMut) {
    package.retain(|key, _| !OF_ROOT.contains(&key));
    take_over_workspace(package, workspace);
    if !workspace.contains_key("package")
        && let Some(table) = table_mut(package.as_table_mut(), "workspace")
    {
        table.entry("resolver").or_insert(value("1"));
    }
}

/// Makes those paths of dependencies absolute that are wanted.
fn absolute_paths(manifest: &mut dyn TableLike, folder: &Path, wanted: &dyn Fn(&Path) -> bool) {
    each_dependencies(manifest, &mut |dependencies| {
        for (_, item) in dependencies.iter_mut() {
            let Some(path) = path_of(item).map(|path| folder.join(path)) else {
                continue;
            };
            if let Ok(path) = dunce::canonicalize(path)
                && wanted(&path)
                && let (Some(text), Some(dependency)) = (path.to_str(), item.as_table_like_mut())
            {
                set(dependency, "path", text);
            }
        }
    });
}

/// The folders of crates outside of a course that a manifest depends on.
fn outside_paths(manifest: &mut DocumentMut, root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    each_dependencies(manifest.as_table_mut(), &mut |dependencies| {
        let paths = dependencies.iter().filter_map(|(_, item)| path_of(item));
        let outside = |path: &PathBuf| path.is_absolute() && !path.starts_with(root);
        found.extend(paths.map(PathBuf::from).filter(outside));
    });
    found
}
