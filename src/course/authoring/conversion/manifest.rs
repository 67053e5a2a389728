//! The manifests of a converted course: each level's workspace, and each crate's own with as few changes as possible.

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value, value};

use crate::course::model::{Files, Format};
use crate::course::store::path_from;
use crate::course::syntax::manifest::{each_dependencies, find, path_of, set, table_mut};

/// The manifest of a level's original workspace or package.
pub(super) fn old(around: &Files) -> DocumentMut {
    around
        .text("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default()
}

/// The name of a crate's library in its sources.
pub(super) fn library_name(manifest: &str) -> Option<String> {
    let manifest: DocumentMut = manifest.parse().ok()?;
    let lib = find(manifest.as_table(), &["lib", "name"]).and_then(Item::as_str);
    let name = lib.map(str::to_owned).or_else(|| package_name(&manifest))?;
    Some(name.replace('-', "_"))
}

/// Copies some keys of a table.
fn carry(from: &dyn TableLike, keys: &[&str], to: &mut dyn TableLike) {
    for key in keys {
        if let Some(item) = from.get(key) {
            to.insert(key, item.clone());
        }
    }
}

/// The manifest of a level, with those parts of its original workspace or package that affect how crates are compiled.
pub(super) fn of_level(around: &Files, format: Format) -> String {
    let old = old(around);
    let mut workspace = Table::new();
    if let Some(shared) = old.get("workspace").and_then(Item::as_table_like) {
        let keys = ["package", "dependencies", "lints", "resolver"];
        carry(shared, &keys, &mut workspace);
    }
    if format == Format::Rustlings {
        carry(old.as_table(), &["lints"], &mut workspace);
    }
    // Helper crates are copied into the crates that use them, so these paths are no longer valid.
    let dependencies = workspace.get_mut("dependencies");
    if let Some(dependencies) = dependencies.and_then(Item::as_table_like_mut) {
        let names = dependencies
            .iter()
            .filter(|(_, item)| path_of(item).is_some());
        let names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
        for name in names {
            dependencies.remove(&name);
        }
    }
    workspace.insert("members", value(Array::from_iter(["*"])));
    workspace.entry("resolver").or_insert(value("3"));
    let mut manifest = DocumentMut::new();
    manifest.insert("workspace", Item::Table(workspace));
    carry(
        old.as_table(),
        &["profile", "patch"],
        manifest.as_table_mut(),
    );
    manifest.to_string()
}

/// The manifest for a former program of a package. What only its tests use, if it has any, isn't unused.
pub(super) fn of_program(name: &str, has_tests: bool, around: &Files) -> String {
    let old = old(around);
    let edition = find(old.as_table(), &["package", "edition"]);
    let edition = match (old.contains_key("package"), edition.and_then(Item::as_str)) {
        (_, Some(edition)) => edition,
        (true, None) => "2015",
        (false, None) => "2024",
    };
    let mut package = Table::new();
    for (key, text) in [("name", name), ("version", "0.1.0"), ("edition", edition)] {
        package.insert(key, value(text));
    }
    package.insert("publish", value(false));
    let mut manifest = DocumentMut::new();
    manifest.insert("package", Item::Table(package));
    let keys = ["dependencies", "dev-dependencies", "features"];
    carry(old.as_table(), &keys, manifest.as_table_mut());
    if has_tests {
        carry(old.as_table(), &["lints"], manifest.as_table_mut());
        if let Some(lints) = table_mut(manifest.as_table_mut(), "lints")
            && let Some(rust) = table_mut(lints, "rust")
        {
            rust.entry("dead_code").or_insert(value("allow"));
        }
    } else if old.contains_key("lints") {
        let mut lints = Table::new();
        lints.insert("workspace", value(true));
        manifest.insert("lints", Item::Table(lints));
    }
    manifest.to_string()
}

/// The name of a manifest's package.
pub(super) fn package_name(manifest: &DocumentMut) -> Option<String> {
    let name = find(manifest.as_table(), &["package", "name"])?.as_str()?;
    Some(name.to_owned())
}

/// Renames a package to `name`. Its library keeps the name that its tests use.
pub(super) fn rename(manifest: &mut DocumentMut, name: &str) {
    let Some(old) = package_name(manifest).filter(|old| old != name) else {
        return;
    };
    if let Some(package) = table_mut(manifest.as_table_mut(), "package") {
        set(package, "name", name);
    }
    let library = old.replace('-', "_");
    if library != name
        && let Some(lib) = table_mut(manifest.as_table_mut(), "lib")
    {
        lib.entry("name").or_insert(value(library));
    }
}

/// A helper crate that was moved, so that dependencies on it must be updated.
pub(super) struct Moved<'m> {
    /// Its old folder, relative to the course's root.
    pub(super) from: &'m str,
    /// Its new folder, relative to the crate that depends on it.
    pub(super) to: String,
    /// Its new package name.
    pub(super) package: String,
}

/// Updates the dependencies of a crate in `dir` on a moved crate, and returns whether there are any. `root` is the manifest of the workspace, from
/// which dependencies may inherit.
pub(super) fn follow(
    manifest: &mut DocumentMut,
    dir: &str,
    root: &DocumentMut,
    moved: &Moved<'_>,
) -> bool {
    let mut is_used = false;
    each_dependencies(manifest.as_table_mut(), &mut |dependencies| {
        for (name, item) in dependencies.iter_mut() {
            let shared = find(root.as_table(), &["workspace", "dependencies", name.get()]);
            let Some(dependency) = item.as_table_like_mut() else {
                continue;
            };
            let inherits = dependency.get("workspace").and_then(Item::as_bool) == Some(true);
            let shared = shared.filter(|_| inherits);
            let path = match shared {
                Some(shared) => path_of(shared).and_then(|path| path_from("", path)),
                None => dependency
                    .get("path")
                    .and_then(Item::as_str)
                    .and_then(|path| path_from(dir, path)),
            };
            if path.as_deref() != Some(moved.from) {
                continue;
            }
            dependency.remove("workspace");
            if let Some(shared) = shared.and_then(Item::as_table_like) {
                inherit(dependency, shared);
            }
            set(dependency, "path", &moved.to);
            set(dependency, "package", &moved.package);
            is_used = true;
        }
    });
    is_used
}

/// Adds what a dependency inherits from the workspace.
fn inherit(dependency: &mut dyn TableLike, shared: &dyn TableLike) {
    for (key, item) in shared.iter() {
        let mut item = item.clone();
        if let Some(value) = item.as_value_mut() {
            value.decor_mut().clear();
        }
        if let Some(own) = dependency.get_mut(key).and_then(Item::as_array_mut) {
            let features = item.as_array().into_iter().flatten();
            for feature in features.filter_map(Value::as_str) {
                own.push(feature);
            }
        } else {
            dependency.entry(key).or_insert(item);
        }
    }
}

#[cfg(test)]
mod tests;
