//! The manifest of the cargo workspace in which attempts are built together, in any format.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, TomlError, value};

use super::other_members::other_members;
use crate::course::manifest::{OF_ROOT, each_dependencies, set, table_mut, take_over_workspace};
use crate::course::{Files, path_from};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, WorkspaceManifest};

/// The workspace's manifest, with exactly these attempts in it.
pub fn of(workspace_files: &Files, attempts: &[&Attempt<'_>]) -> Result<String> {
    let Some(first) = attempts.first() else {
        return Ok(String::new());
    };
    let text = workspace_files.text("Cargo.toml").unwrap_or_default();
    let own = first.files.text("Cargo.toml").unwrap_or_default();
    let manifest = match &first.plan.manifest {
        WorkspaceManifest::Level(path) => {
            let mut manifest = parse("the level's", path, text)?;
            rebase(&mut manifest, folder(path));
            members(&mut manifest, "3", attempts);
            manifest
        }
        WorkspaceManifest::Package(path) => {
            let mut manifest = parse("the course's", path, text)?;
            rebase(&mut manifest, folder(path));
            programs(&mut manifest, attempts);
            manifest
        }
        WorkspaceManifest::Root(path) => {
            let others = other_members(folder(path), text, workspace_files, attempts);
            let mut manifest = root(path, text, attempts)?;
            if let Some(members) = members_in(&mut manifest) {
                members.extend(others);
            }
            manifest
        }
        WorkspaceManifest::RootOfExercise(path) => root(path, own, attempts)?,
        WorkspaceManifest::Exercise => return Ok(as_workspace_root(own, "")),
        WorkspaceManifest::ExerciseIn(_) => return Ok(as_workspace_root(own, text)),
    };
    Ok(manifest.to_string())
}

/// Only those tables of this manifest that belong to a workspace's root, with the attempts as members.
fn root(path: &str, text: &str, attempts: &[&Attempt<'_>]) -> Result<DocumentMut> {
    let mut manifest = parse("the course's", path, text)?;
    // A package's own settings don't apply to its workspace.
    let resolver = resolver(&text.parse().unwrap_or_default());
    manifest.retain(|key, _| OF_ROOT.contains(&key));
    apply_test_profile(&mut manifest);
    rebase(&mut manifest, folder(path));
    members(&mut manifest, resolver, attempts);
    if let Some(workspace) = table_mut(manifest.as_table_mut(), "workspace") {
        workspace.insert("default-members", value(folders(attempts)));
    }
    Ok(manifest)
}

fn members_in(manifest: &mut DocumentMut) -> Option<&mut Array> {
    manifest
        .get_mut("workspace")?
        .get_mut("members")?
        .as_array_mut()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether a workspace uses external crates, according to its lock file.
pub fn locks_crates(workspace_files: &Files) -> bool {
    workspace_files
        .text("Cargo.lock")
        .is_some_and(|lock| lock.contains("\nsource = "))
}

/// The resolver of a workspace whose root is this package: the one it sets, or its edition's default.
pub fn resolver(manifest: &toml::Table) -> &'static str {
    let of = |table: &str, key: &str| manifest.get(table)?.get(key)?.as_str();
    let said = of("workspace", "resolver").or_else(|| of("package", "resolver"));
    match (said, of("package", "edition")) {
        (Some("3"), _) | (None, Some("2024")) => "3",
        (Some("2"), _) | (None, Some("2021")) => "2",
        _ => "1",
    }
}

/// Rewrites dependency paths that are relative to `dir` so that they're relative to the root.
fn rebase(manifest: &mut DocumentMut, dir: &str) {
    each_dependencies(manifest.as_table_mut(), &mut |dependencies| {
        for (_, item) in dependencies.iter_mut() {
            if let Some(dependency) = item.as_table_like_mut()
                && let Some(path) = dependency.get("path").and_then(Item::as_str)
                && let Some(joined) = path_from(dir, path)
            {
                set(dependency, "path", &joined);
            }
        }
    });
}

fn parse(whose: &str, path: &str, text: &str) -> Result<DocumentMut> {
    text.parse().map_err(|cause: TomlError| {
        let line = cause
            .span()
            .map(|span| text[..span.start].matches('\n').count() + 1);
        Problem::new(format!(
            "{whose} Cargo.toml is not valid TOML: {}",
            cause.message()
        ))
        .at(path, line)
        .next("correct that line, or restore the course's version of the file")
        .into()
    })
}

/// The folders of attempts that are crates.
fn folders(attempts: &[&Attempt<'_>]) -> Array {
    let is_crate = |attempt: &&&Attempt<'_>| attempt.files.get("Cargo.toml").is_some();
    let crates = attempts.iter().filter(is_crate);
    crates
        .map(|attempt| attempt.exercise.dir.as_str())
        .collect()
}

/// Makes the attempts members of the workspace, which gets this resolver unless it sets one. Cargo adds helper crates as members by itself. They
/// aren't built for their own sake because only the attempts are default members.
fn members(manifest: &mut DocumentMut, resolver: &str, attempts: &[&Attempt<'_>]) {
    if let Some(workspace) = table_mut(manifest.as_table_mut(), "workspace") {
        workspace.remove("exclude");
        workspace.remove("default-members");
        workspace.entry("resolver").or_insert(value(resolver));
        workspace.insert("members", value(folders(attempts)));
    }
}

/// The attempts as programs of one package.
fn programs(manifest: &mut DocumentMut, attempts: &[&Attempt<'_>]) {
    let program = |attempt: &&Attempt<'_>| {
        let file = attempt.plan.program.as_ref()?;
        let mut program = Table::new();
        program.insert("name", value(&attempt.exercise.name));
        program.insert("path", value(attempt.exercise.path(file)));
        program.insert("test", value(attempt.is_linted_as_test()));
        Some(program)
    };
    let programs: ArrayOfTables = attempts.iter().filter_map(program).collect();
    manifest.insert("bin", Item::ArrayOfTables(programs));
    // A parent folder contains the whole course's manifest, which cargo must not find.
    table_mut(manifest.as_table_mut(), "workspace");
    manifest.entry("package").or_insert_with(|| {
        let mut package = Table::new();
        package.insert("name", value("exercises"));
        package.insert("edition", value("2024"));
        Item::Table(package)
    });
}

/// The part of a package's manifest that decides how each of its programs is compiled: everything but the list of programs.
pub fn settings(workspace_files: &Files) -> String {
    let mut manifest: toml::Table = workspace_files
        .text("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    manifest.remove("bin");
    manifest.to_string()
}

/// Applies the test profile to everything: `cargo test` uses it where `cargo build` ignores it.
fn apply_test_profile(manifest: &mut DocumentMut) {
    let profiles = manifest.get_mut("profile");
    let Some(profiles) = profiles.and_then(Item::as_table_like_mut) else {
        return;
    };
    let of_tests = profiles.get("test").cloned();
    if let Some(of_tests) = of_tests.as_ref().and_then(Item::as_table_like)
        && let Some(dev) = table_mut(profiles, "dev")
    {
        merge(dev, of_tests);
    }
}

fn merge(table: &mut dyn TableLike, over: &dyn TableLike) {
    for (key, item) in over.iter() {
        if let Some(over) = item.as_table_like()
            && let Some(below) = table.get_mut(key).and_then(Item::as_table_like_mut)
        {
            merge(below, over);
        } else {
            table.insert(key, item.clone());
        }
    }
}

/// A package's manifest, made the root of its own workspace, so that cargo doesn't look for another. `around` is the root manifest of the workspace
/// that has the package as a member.
fn as_workspace_root(manifest: &str, around: &str) -> String {
    // If it can't be parsed, cargo reports why.
    let Ok(mut document) = manifest.parse::<DocumentMut>() else {
        return format!("{manifest}\n[workspace]\n");
    };
    let around: DocumentMut = around.parse().unwrap_or_default();
    take_over_workspace(&mut document, &around);
    apply_test_profile(&mut document);
    document.to_string()
}

/// The manifest of a package that becomes a member of another workspace; `None` if it can stay as it is.
pub fn as_member(manifest: &str) -> Option<String> {
    let mut document: DocumentMut = manifest.parse().ok()?;
    let before = document.len();
    document.retain(|key, _| !OF_ROOT.contains(&key));
    (document.len() < before).then(|| document.to_string())
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::{as_member, as_workspace_root, rebase, resolver};

    #[test]
    fn paths_follow_a_manifest_that_moves_to_the_root() {
        let text = indoc! {r#"
            [dependencies] # of all
            a = {path="../helpers/a"}
            b = "1"
            [target.'cfg(unix)'.dev-dependencies.c]
            path = 'c' # here
            [patch.crates-io]
            d.path = "../../gone"
        "#};
        let mut manifest = text.parse().expect("valid TOML");
        rebase(&mut manifest, "dev");
        let rebased = text.replace("\"../helpers/a\"", "\"helpers/a\"");
        assert_eq!(
            manifest.to_string(),
            rebased.replace("'c' #", "\"dev/c\" #")
        );
    }

    #[test]
    fn the_test_profile_applies_to_builds() {
        for manifest in [
            indoc! {"
                [profile.dev]
                lto = true
                opt-level = 0
                [profile.dev.package.a]
                opt-level = 2
                [profile.test]
                opt-level = 1
                [profile.test.package.a]
                debug = false
            "},
            indoc! {"
                profile = { dev = { lto = true, package = { a = { opt-level = 2 } } }, test = { opt-level = 1, package.a.debug = false } }
            "},
            indoc! {"
                [profile]
                dev.lto = true
                dev.package.a.opt-level = 2
                [profile.test] # as they run
                opt-level = 1 # fast
                package = { a = { debug = false } }
                [workspace]
            "},
        ] {
            let table: toml::Table = as_workspace_root(manifest, "").parse().expect("valid TOML");
            let dev = &table["profile"]["dev"];
            assert_eq!(dev["opt-level"].as_integer(), Some(1), "{manifest}");
            assert_eq!(dev["lto"].as_bool(), Some(true), "{manifest}");
            assert_eq!(dev["package"]["a"]["opt-level"].as_integer(), Some(2));
            assert_eq!(dev["package"]["a"]["debug"].as_bool(), Some(false));
            assert!(table.contains_key("workspace"));
        }
    }

    #[test]
    fn a_manifest_that_becomes_a_root_keeps_its_lines() {
        let manifest = indoc! {"
            [package] # note
            name='a'

            # more
            [profile.test]
            opt-level = 1
        "};
        let rewritten = as_workspace_root(manifest, "");
        assert!(rewritten.starts_with(manifest), "{rewritten}");
        let own = indoc! {"
            workspace.members = []
            [package]
        "};
        let rewritten: toml::Table = as_workspace_root(own, "").parse().unwrap();
        assert_eq!(rewritten["workspace"], toml::Table::new().into());
        assert!(as_workspace_root("[package", "").ends_with(indoc! {"

            [workspace]
        "}));
    }

    #[test]
    fn a_standalone_package_has_the_resolver_of_its_edition() {
        let of = |manifest: &str| resolver(&manifest.parse().expect("valid TOML"));
        assert_eq!(of("[package]\nname = \"a\""), "1");
        assert_eq!(of("[package]\nedition = \"2021\""), "2");
        assert_eq!(of("[package]\nedition = \"2024\""), "3");
        assert_eq!(
            of(indoc! {r#"
            [package]
            edition = "2024"
            resolver = "1""#}),
            "1"
        );
        assert_eq!(of("[workspace]\nresolver = \"2\""), "2");
    }

    #[test]
    fn a_member_keeps_nothing_that_belongs_to_a_root() {
        let package = indoc! {"
            [package] # note
              name='a' # it

            [dependencies] # none
        "};
        assert_eq!(as_member(package), None);
        for root in [
            indoc! {"

                [profile.dev]
                opt-level = 1

                [workspace]
            "},
            indoc! {"

                [profile]
                dev = { opt-level = 1 }
                [patch.crates-io]
            "},
            indoc! {r#"
                [workspace.dependencies] # all
                a = "1"
            "#},
        ] {
            let manifest = format!("{package}{root}");
            assert_eq!(as_member(&manifest).as_deref(), Some(package), "{root}");
        }
        let dotted = format!("workspace.members = []\n{package}");
        assert_eq!(as_member(&dotted).as_deref(), Some(package));
    }
}
