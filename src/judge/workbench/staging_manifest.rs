//! The manifest of a cargo workspace in which attempts at exercises of one workspace are built, whatever their format.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, TomlError, value};

use crate::course::manifest::{each_dependencies, set, table_mut};
use crate::course::{Files, path_from};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, WorkspaceManifest};

/// Tables that count only in the manifest of a workspace's root.
pub const OF_ROOT: [&str; 4] = ["workspace", "profile", "patch", "replace"];

/// The workspace's manifest, with just these attempts in it.
pub fn of(around: &Files, attempts: &[&Attempt<'_>]) -> Result<String> {
    let Some(first) = attempts.first() else {
        return Ok(String::new());
    };
    let text = around.text("Cargo.toml").unwrap_or_default();
    let own = first.files.text("Cargo.toml").unwrap_or_default();
    let manifest = match &first.plan.manifest {
        WorkspaceManifest::Level(path) => {
            let mut manifest = parse("the level's", path, text)?;
            members(&mut manifest, "3", attempts);
            manifest
        }
        WorkspaceManifest::Package(path) => {
            let mut manifest = parse("the course's", path, text)?;
            rebase(&mut manifest, folder(path));
            programs(&mut manifest, attempts);
            manifest
        }
        WorkspaceManifest::Root(path) => root(path, text, attempts)?,
        WorkspaceManifest::RootOfExercise(path) => root(path, own, attempts)?,
        WorkspaceManifest::Exercise => return Ok(rooted(own)),
    };
    Ok(manifest.to_string())
}

/// What only a workspace's root can say of this manifest, with the attempts as members.
fn root(path: &str, text: &str, attempts: &[&Attempt<'_>]) -> Result<DocumentMut> {
    let mut manifest = parse("the course's", path, text)?;
    // What a package says of itself is not its workspace's business.
    let resolver = resolver(&text.parse().unwrap_or_default());
    manifest.retain(|key, _| OF_ROOT.contains(&key));
    tests_as_built(&mut manifest);
    rebase(&mut manifest, folder(path));
    members(&mut manifest, resolver, attempts);
    if let Some(workspace) = table_mut(manifest.as_table_mut(), "workspace") {
        workspace.insert("default-members", value(folders(attempts)));
    }
    Ok(manifest)
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether a workspace uses crates that come from elsewhere, as its lock file says.
pub fn locks_crates(around: &Files) -> bool {
    around
        .text("Cargo.lock")
        .is_some_and(|lock| lock.contains("\nsource = "))
}

/// The resolver of a workspace whose root is this package: what it says, or what comes with its edition.
pub fn resolver(manifest: &toml::Table) -> &'static str {
    let of = |table: &str, key: &str| manifest.get(table)?.get(key)?.as_str();
    let said = of("workspace", "resolver").or_else(|| of("package", "resolver"));
    match (said, of("package", "edition")) {
        (Some("3"), _) | (None, Some("2024")) => "3",
        (Some("2"), _) | (None, Some("2021")) => "2",
        _ => "1",
    }
}

/// Makes the paths of dependencies, written as seen from `dir`, paths as seen from the root.
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
        .next("correct that line, or put the file back as the course ships it")
        .into()
    })
}

/// The folders of attempts.
fn folders(attempts: &[&Attempt<'_>]) -> Array {
    let folders = attempts.iter().map(|attempt| attempt.exercise.dir.as_str());
    folders.collect()
}

/// The attempts as members of a workspace that has this resolver if it names none. Cargo makes members of helper crates by itself; they are not
/// built for their own sake where only the attempts are the default.
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
    // The whole course's manifest is in a folder above: cargo must not look for it.
    table_mut(manifest.as_table_mut(), "workspace");
    manifest.entry("package").or_insert_with(|| {
        let mut package = Table::new();
        package.insert("name", value("exercises"));
        package.insert("edition", value("2024"));
        Item::Table(package)
    });
}

/// What of a package's manifest decides how each of its programs is compiled: all but the list of them.
pub fn settings(around: &Files) -> String {
    let mut manifest: toml::Table = around
        .text("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    manifest.remove("bin");
    manifest.to_string()
}

/// Makes what a profile says of tests hold for everything that is built: `cargo test` uses it where `cargo build` does not look at it.
fn tests_as_built(manifest: &mut DocumentMut) {
    let profiles = manifest.get_mut("profile");
    let Some(profiles) = profiles.and_then(Item::as_table_like_mut) else {
        return;
    };
    let of_tests = profiles.get("test").cloned();
    if let Some(of_tests) = of_tests.as_ref().and_then(Item::as_table_like)
        && let Some(dev) = table_mut(profiles, "dev")
    {
        lay_over(dev, of_tests);
    }
}

fn lay_over(table: &mut dyn TableLike, over: &dyn TableLike) {
    for (key, item) in over.iter() {
        if let Some(over) = item.as_table_like()
            && let Some(below) = table.get_mut(key).and_then(Item::as_table_like_mut)
        {
            lay_over(below, over);
        } else {
            table.insert(key, item.clone());
        }
    }
}

/// A package's manifest that is its own workspace's root, so that cargo looks for no other.
fn rooted(manifest: &str) -> String {
    // What is wrong with one that cannot be read, cargo says.
    let Ok(mut document) = manifest.parse::<DocumentMut>() else {
        return format!("{manifest}\n[workspace]\n");
    };
    tests_as_built(&mut document);
    table_mut(document.as_table_mut(), "workspace");
    document.to_string()
}

/// A member's manifest, as it can be part of another workspace; `None` where it can as it is.
pub fn as_member(manifest: &str) -> Option<String> {
    let mut document: DocumentMut = manifest.parse().ok()?;
    let before = document.len();
    document.retain(|key, _| !OF_ROOT.contains(&key));
    (document.len() < before).then(|| document.to_string())
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::{as_member, rebase, resolver, rooted};

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
    fn what_a_profile_says_of_tests_holds_for_what_is_built() {
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
            let table: toml::Table = rooted(manifest).parse().expect("valid TOML");
            let dev = &table["profile"]["dev"];
            assert_eq!(dev["opt-level"].as_integer(), Some(1), "{manifest}");
            assert_eq!(dev["lto"].as_bool(), Some(true), "{manifest}");
            assert_eq!(dev["package"]["a"]["opt-level"].as_integer(), Some(2));
            assert_eq!(dev["package"]["a"]["debug"].as_bool(), Some(false));
            assert!(table.contains_key("workspace"));
        }
    }

    #[test]
    fn the_root_of_a_workspace_keeps_its_lines() {
        let manifest = indoc! {"
            [package] # note
            name='a'

            # more
            [profile.test]
            opt-level = 1
        "};
        let made = rooted(manifest);
        assert!(made.starts_with(manifest), "{made}");
        let own = indoc! {"
            workspace.members = []
            [package]
        "};
        assert_eq!(rooted(own), own);
        assert!(rooted("[package").ends_with(indoc! {"

            [workspace]
        "}));
    }

    #[test]
    fn a_package_by_itself_has_the_resolver_of_its_edition() {
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
    fn a_member_says_nothing_that_only_a_root_can_say() {
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
