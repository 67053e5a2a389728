//! A package's manifest as a document that keeps its comments and order when it's edited.

use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

/// Tables that only take effect in the root manifest of a workspace.
pub const OF_ROOT: [&str; 4] = ["workspace", "profile", "patch", "replace"];

/// Calls `each` with every table of dependencies in a manifest.
pub fn each_dependencies(manifest: &mut dyn TableLike, each: &mut dyn FnMut(&mut dyn TableLike)) {
    for (key, item) in manifest.iter_mut() {
        let Some(table) = item.as_table_like_mut() else {
            continue;
        };
        match key.get() {
            "dependencies" | "dev-dependencies" | "dev_dependencies" | "build-dependencies"
            | "build_dependencies" | "replace" => each(table),
            // One table per registry.
            "patch" => inner(table).for_each(&mut *each),
            "workspace" => each_dependencies(table, each),
            // One table per platform.
            "target" => inner(table).for_each(|platform| each_dependencies(platform, each)),
            _ => {}
        }
    }
}

fn inner(table: &mut dyn TableLike) -> impl Iterator<Item = &mut dyn TableLike> {
    table
        .iter_mut()
        .filter_map(|(_, item)| item.as_table_like_mut())
}

/// The path of a dependency, if it has one.
pub fn path_of(dependency: &Item) -> Option<&str> {
    dependency.as_table_like()?.get("path")?.as_str()
}

/// Looks up a value by its keys: `["package", "name"]`.
pub fn find<'m>(manifest: &'m dyn TableLike, path: &[&str]) -> Option<&'m Item> {
    let (last, tables) = path.split_last()?;
    let mut table = manifest;
    for name in tables {
        table = table.get(name)?.as_table_like()?;
    }
    table.get(last)
}

/// A table of a manifest, created if it's missing; `None` if something else has its name.
pub fn table_mut<'m>(manifest: &'m mut dyn TableLike, name: &str) -> Option<&'m mut dyn TableLike> {
    let item = manifest.entry(name).or_insert(Item::Table(Table::new()));
    item.as_table_like_mut()
}

/// Sets a string and keeps the whitespace and comments around it.
pub fn set(table: &mut dyn TableLike, key: &str, text: &str) {
    let mut value = Value::from(text);
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = item.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(value);
        }
        None => _ = table.insert(key, Item::Value(value)),
    }
}

/// Makes a package the root of a workspace of its own, with what the root manifest of another one says about all members.
pub fn take_over_workspace(package: &mut DocumentMut, workspace: &DocumentMut) {
    for key in OF_ROOT {
        if let Some(table) = workspace.get(key) {
            package.insert(key, table.clone());
        }
    }
    if let Some(table) = table_mut(package.as_table_mut(), "workspace") {
        for key in ["members", "default-members", "exclude"] {
            table.remove(key);
        }
        // A table that was written with dots disappears with its last key.
        if table.is_empty() {
            package.insert("workspace", Item::Table(Table::new()));
        }
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;
    use toml_edit::DocumentMut;

    use super::*;

    #[test]
    fn dependencies_are_found_in_every_place() {
        let text = indoc! {r#"
            dev-dependencies.a.path = "a"
            target = { 'cfg(unix)' = { dependencies = { b.path = 'b' } }, wasm32 = { dev_dependencies = { c = { path="c" } } } }

            [package] # of all
            metadata.dependencies = { no = { path = "no" } }

            [ dependencies ]
            d = { version = "1", path = """d""" }
            "e" = "1"

            [build-dependencies.f]
            path = "f"

            [workspace.dependencies]
            g = { path = "g" }

            [patch."https://example.org"]
            h = { path = "h" }

            [replace]
            "i:0.1.0" = { path = "i" }
        "#};
        let mut manifest: DocumentMut = text.parse().expect("TOML");
        let mut found = Vec::new();
        each_dependencies(manifest.as_table_mut(), &mut |dependencies| {
            found.extend(
                dependencies
                    .iter()
                    .filter_map(|(_, item)| path_of(item).map(str::to_owned)),
            );
        });
        found.sort();
        assert_eq!(found, ["a", "b", "c", "d", "f", "g", "h", "i"]);
        assert_eq!(manifest.to_string(), text);
    }

    #[test]
    fn setting_a_value_keeps_what_is_around_it() {
        let mut manifest: DocumentMut = "a   =   'b'   # c\n".parse().expect("TOML");
        set(manifest.as_table_mut(), "a", "d");
        assert_eq!(manifest.to_string(), "a   =   \"d\"   # c\n");
    }
}
