//! Helper crates, which are copied below the exercises that use them.

use std::collections::BTreeSet;

use toml_edit::DocumentMut;

use super::manifest::{Moved, follow, old, rename};
use super::naming;
use crate::course::model::Files;

/// A helper crate.
struct Helper {
    /// Relative to the course's root.
    dir: String,
    /// Its folder's name.
    name: String,
    files: Files,
}

/// The helper crates among a level's workspace files.
fn helpers(around: &Files) -> Vec<Helper> {
    around
        .iter()
        .filter_map(|(path, _)| path.strip_suffix("/Cargo.toml"))
        .map(|dir| {
            let name = naming::identifier(dir.rsplit('/').next().unwrap_or(dir));
            let files = around
                .iter()
                .filter_map(|(path, content)| {
                    let inside = path.strip_prefix(dir)?.strip_prefix('/')?;
                    Some((inside.to_owned(), content.to_vec()))
                })
                .collect();
            Helper {
                dir: dir.to_owned(),
                name,
                files,
            }
        })
        .collect()
}

impl Helper {
    /// The package name of its copy below a crate.
    fn package(&self, of: &str) -> String {
        format!("{}_{of}", self.name)
    }
}

/// Renames the package of a crate in `dir` to `name`, and copies the helper crates that it needs below it, including those that they need.
/// `sides` are the crate and its solution; either may lack a manifest. The copies go to the crate. Returns the copied helpers' folders.
pub(super) fn bring(
    name: &str,
    dir: &str,
    mut sides: [&mut Files; 2],
    around: &Files,
) -> Vec<String> {
    let helpers = helpers(around);
    let root = old(around);
    let led_to = |manifest: &mut DocumentMut, dir: &str, up: &str| -> Vec<usize> {
        let follows = |(_, helper): &(usize, &Helper)| {
            let moved = Moved {
                from: &helper.dir,
                to: format!("{up}{}", helper.name),
                package: helper.package(name),
            };
            follow(manifest, dir, &root, &moved)
        };
        let used = helpers.iter().enumerate().filter(follows);
        used.map(|(index, _)| index).collect()
    };
    let mut open = Vec::new();
    for files in &mut sides {
        if let Some(mut manifest) = parsed(files) {
            rename(&mut manifest, name);
            open.extend(led_to(&mut manifest, dir, ""));
            files.insert("Cargo.toml", manifest.to_string());
        }
    }
    let mut copied = BTreeSet::new();
    while let Some(index) = open.pop() {
        if !copied.insert(index) {
            continue;
        }
        let helper = &helpers[index];
        let mut files = helper.files.clone();
        if let Some(mut manifest) = parsed(&files) {
            rename(&mut manifest, &helper.package(name));
            open.extend(led_to(&mut manifest, &helper.dir, "../"));
            files.insert("Cargo.toml", manifest.to_string());
        }
        for (path, content) in files.iter() {
            sides[0].insert(format!("{}/{path}", helper.name), content);
        }
    }
    copied
        .into_iter()
        .map(|index| helpers[index].dir.clone())
        .collect()
}

/// The manifest among files; `None` if it's missing or invalid, which cargo will report.
fn parsed(files: &Files) -> Option<DocumentMut> {
    files.text("Cargo.toml")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::bring;
    use crate::course::model::Files;

    fn files(files: &[(&str, &str)]) -> Files {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        files.iter().map(file).collect()
    }

    #[test]
    fn helpers_of_helpers_are_copied_too() {
        let around = files(&[
            (
                "Cargo.toml",
                indoc! {r#"
                    [workspace.dependencies]
                    knots={ path = "helpers/knots", features = ["a"] }
                "#},
            ),
            (
                "helpers/ropes/Cargo.toml",
                indoc! {r#"
                    [package]
                    name = "ropes"
                    [dependencies]
                    knots.workspace = true
                "#},
            ),
            ("helpers/ropes/src/lib.rs", "pub use knots::tie;\n"),
            (
                "helpers/knots/Cargo.toml",
                indoc! {r#"
                    [package] # small
                    name="my-knots"
                "#},
            ),
            (
                "helpers/sails/Cargo.toml",
                indoc! {r#"
                [package]
                name="sails"
            "#},
            ),
        ]);
        let mut made = files(&[(
            "Cargo.toml",
            indoc! {r#"
                [package]
                name = "tide"

                [dependencies]
                ropes = { path='../../helpers/ropes' } # strong
            "#},
        )]);
        let mut solution = files(&[(
            "Cargo.toml",
            indoc! {r#"
                package.name = "tide"
                dev-dependencies.knots = { workspace = true, features = ["b"] }
            "#},
        )]);
        let sides = [&mut made, &mut solution];
        let copied = bring("tide", "exercises/tide", sides, &around);
        assert_eq!(copied, ["helpers/knots", "helpers/ropes"]);
        assert_eq!(
            made.text("Cargo.toml"),
            Some(indoc! {r#"
                [package]
                name = "tide"

                [dependencies]
                ropes = { path="ropes" , package = "ropes_tide" } # strong
            "#})
        );
        assert_eq!(
            made.text("ropes/Cargo.toml"),
            Some(indoc! {r#"
                [package]
                name = "ropes_tide"
                [dependencies]
                knots.path = "../knots"
                knots.features = ["a"]
                knots.package = "knots_tide"

                [lib]
                name = "ropes"
            "#})
        );
        assert_eq!(
            made.text("knots/Cargo.toml"),
            Some(indoc! {r#"
                [package] # small
                name="knots_tide"

                [lib]
                name = "my_knots"
            "#})
        );
        assert!(made.get("ropes/src/lib.rs").is_some() && made.get("sails/Cargo.toml").is_none());
        assert_eq!(
            solution.text("Cargo.toml"),
            Some(indoc! {r#"
                package.name = "tide"
                dev-dependencies.knots = { features = ["b", "a"] , path = "knots", package = "knots_tide" }
            "#})
        );
    }
}
