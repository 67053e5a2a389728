//! The manifest of a cargo workspace in which attempts at exercises of one workspace are built, whatever their format.

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
        WorkspaceManifest::Root(path) => root(parse("the course's", path, text)?, path, attempts),
        WorkspaceManifest::RootOfExercise(path) => {
            root(parse("the course's", path, own)?, path, attempts)
        }
        WorkspaceManifest::Exercise => return Ok(rooted(own)),
    };
    Ok(manifest.to_string())
}

/// What only a workspace's root can say of this manifest, with the attempts as members.
fn root(mut manifest: toml::Table, path: &str, attempts: &[&Attempt<'_>]) -> toml::Table {
    // What a package says of itself is not its workspace's business.
    let resolver = resolver(&manifest);
    manifest.retain(|key, _| OF_ROOT.contains(&key));
    tests_as_built(&mut manifest);
    rebase(&mut manifest, folder(path));
    members(&mut manifest, resolver, attempts);
    if let Some(workspace) = workspace_of(&mut manifest) {
        let members = workspace.get("members").cloned();
        workspace.extend(members.map(|members| ("default-members".to_owned(), members)));
    }
    manifest
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
fn rebase(manifest: &mut toml::Table, dir: &str) {
    for (key, value) in manifest.iter_mut() {
        let Some(inner) = value.as_table_mut() else {
            continue;
        };
        match key.as_str() {
            "dependencies" | "dev-dependencies" | "build-dependencies" => rebase_all(inner, dir),
            "patch" => inner
                .iter_mut()
                .filter_map(|(_, registry)| registry.as_table_mut())
                .for_each(|registry| rebase_all(registry, dir)),
            "workspace" | "target" => rebase(inner, dir),
            // Below `target` stands one table a platform.
            _ if key.starts_with("cfg(") || key.contains('-') => rebase(inner, dir),
            _ => {}
        }
    }
}

fn rebase_all(dependencies: &mut toml::Table, dir: &str) {
    for (_, dependency) in dependencies.iter_mut() {
        let path = dependency.get_mut("path");
        if let Some(toml::Value::String(path)) = path
            && let Some(joined) = path_from(dir, path)
        {
            *path = joined;
        }
    }
}

fn parse(whose: &str, path: &str, text: &str) -> Result<toml::Table> {
    text.parse().map_err(|cause: toml::de::Error| {
        let line = cause
            .span()
            .map(|span| text[..span.start].matches('\n').count() + 1);
        Problem::new(format!(
            "{whose} Cargo.toml is not valid TOML: {}",
            cause.message()
        ))
        .at(path, line)
        .next("mend that line, or put the file back as the course ships it")
        .into()
    })
}

/// The attempts as members of a workspace that has this resolver if it names none. Cargo makes members of helper crates by itself; they are not
/// built for their own sake where only the attempts are the default.
fn members(manifest: &mut toml::Table, resolver: &str, attempts: &[&Attempt<'_>]) {
    let members = attempts
        .iter()
        .map(|attempt| toml::Value::from(attempt.exercise.dir.as_str()))
        .collect::<Vec<_>>();
    if let Some(workspace) = workspace_of(manifest) {
        workspace.remove("exclude");
        workspace.remove("default-members");
        workspace.entry("resolver").or_insert(resolver.into());
        workspace.insert("members".to_owned(), members.into());
    }
}

/// The attempts as programs of one package.
fn programs(manifest: &mut toml::Table, attempts: &[&Attempt<'_>]) {
    let programs: Vec<toml::Value> = attempts
        .iter()
        .filter_map(|attempt| {
            let file = attempt.plan.program.as_ref()?;
            let mut program = toml::Table::new();
            program.insert("name".to_owned(), attempt.exercise.name.as_str().into());
            let path = attempt.exercise.path(file);
            program.insert("path".to_owned(), path.into());
            program.insert("test".to_owned(), attempt.is_linted_as_test().into());
            Some(program.into())
        })
        .collect();
    manifest.insert("bin".to_owned(), programs.into());
    // The whole course's manifest lies above: cargo must not look for it.
    workspace_of(manifest);
    manifest.entry("package").or_insert_with(|| {
        let mut package = toml::Table::new();
        package.insert("name".to_owned(), "exercises".into());
        package.insert("edition".to_owned(), "2024".into());
        package.into()
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

fn workspace_of(manifest: &mut toml::Table) -> Option<&mut toml::Table> {
    manifest
        .entry("workspace")
        .or_insert_with(|| toml::Table::new().into())
        .as_table_mut()
}

/// Makes what a profile says of tests hold for all that is built: `cargo test` uses it where `cargo build` does not look at it.
fn tests_as_built(manifest: &mut toml::Table) {
    let Some(profiles) = manifest
        .get_mut("profile")
        .and_then(toml::Value::as_table_mut)
    else {
        return;
    };
    let Some(toml::Value::Table(of_tests)) = profiles.get("test").cloned() else {
        return;
    };
    let dev = profiles
        .entry("dev")
        .or_insert_with(|| toml::Table::new().into());
    if let Some(dev) = dev.as_table_mut() {
        lay_over(dev, of_tests);
    }
}

fn lay_over(table: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (table.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(value)) => lay_over(below, value),
            (_, value) => {
                table.insert(key, value);
            }
        }
    }
}

/// A package's manifest that is its own workspace's root, so that cargo looks for no other.
fn rooted(manifest: &str) -> String {
    // One that cannot be read is told by cargo.
    let Ok(mut table) = manifest.parse::<toml::Table>() else {
        return format!("{manifest}\n[workspace]\n");
    };
    let speaks_of_tests = table
        .get("profile")
        .is_some_and(|profiles| profiles.get("test").is_some());
    if speaks_of_tests {
        tests_as_built(&mut table);
        workspace_of(&mut table);
        return table.to_string();
    }
    if table.contains_key("workspace") {
        manifest.to_owned()
    } else {
        format!("{manifest}\n[workspace]\n")
    }
}

/// A member's manifest, as it can lie in somebody else's workspace; `None` where it can as it is.
pub fn as_member(manifest: &str) -> Option<String> {
    let mut table: toml::Table = manifest.parse().ok()?;
    let before = table.len();
    table.retain(|key, _| !OF_ROOT.contains(&key));
    (table.len() < before).then(|| table.to_string())
}

#[cfg(test)]
mod tests {
    use super::{as_member, rebase, resolver, rooted};

    #[test]
    fn paths_follow_a_manifest_that_moves_to_the_root() {
        let mut manifest = "[dependencies]\na = { path = \"../helpers/a\" }\nb = \"1\"\n[target.'cfg(unix)'.dev-dependencies.c]\npath = \"c\"\n"
            .parse()
            .expect("valid TOML");
        rebase(&mut manifest, "dev");
        let told = manifest.to_string();
        assert!(
            told.contains("\"helpers/a\"") && told.contains("\"dev/c\""),
            "{told}"
        );
    }

    #[test]
    fn what_a_profile_says_of_tests_holds_for_what_is_built() {
        let manifest = "[profile.dev]\nlto = true\nopt-level = 0\n[profile.dev.package.a]\nopt-level = 2\n\
                        [profile.test]\nopt-level = 1\n[profile.test.package.a]\ndebug = false\n";
        let table: toml::Table = rooted(manifest).parse().expect("valid TOML");
        let dev = &table["profile"]["dev"];
        assert_eq!(dev["opt-level"].as_integer(), Some(1));
        assert_eq!(dev["lto"].as_bool(), Some(true));
        assert_eq!(dev["package"]["a"]["opt-level"].as_integer(), Some(2));
        assert_eq!(dev["package"]["a"]["debug"].as_bool(), Some(false));
        assert!(table.contains_key("workspace"));
        assert!(rooted("[package]\n").ends_with("[workspace]\n"));
    }

    #[test]
    fn a_package_by_itself_has_the_resolver_of_its_edition() {
        let of = |manifest: &str| resolver(&manifest.parse().expect("valid TOML"));
        assert_eq!(of("[package]\nname = \"a\""), "1");
        assert_eq!(of("[package]\nedition = \"2021\""), "2");
        assert_eq!(of("[package]\nedition = \"2024\""), "3");
        assert_eq!(of("[package]\nedition = \"2024\"\nresolver = \"1\""), "1");
        assert_eq!(of("[workspace]\nresolver = \"2\""), "2");
    }

    #[test]
    fn a_member_says_nothing_that_only_a_root_can_say() {
        let package = "[package]\nname = \"a\"\n";
        assert_eq!(as_member(package), None);
        let root = format!("{package}\n[profile.dev]\nopt-level = 1\n\n[workspace]\n");
        assert_eq!(as_member(&root).as_deref(), Some(package));
    }
}
