//! The manifest of a cargo workspace in which attempts at exercises of one workspace are built, whatever their format.

use super::Attempt;
use crate::course::{Files, Form, Workspace};
use crate::error::{Problem, Result};

/// The workspace's manifest, with just these attempts in it.
pub(super) fn of(around: &Files, attempts: &[&Attempt<'_>]) -> Result<String> {
    let Some(first) = attempts.first() else {
        return Ok(String::new());
    };
    let text = around.text("Cargo.toml").unwrap_or_default();
    let path = match &first.level.workspace {
        Workspace::Level => format!("{}/Cargo.toml", first.level.dir),
        Workspace::Package(path) => path.clone(),
        Workspace::Course => "Cargo.toml".to_owned(),
        Workspace::Apart if first.exercise.dir.is_empty() => {
            return Ok(rooted(first.files.text("Cargo.toml").unwrap_or_default()));
        }
        Workspace::Apart => String::new(),
    };
    let whose = match first.level.workspace {
        Workspace::Level => "the level's",
        _ => "the course's",
    };
    let mut manifest = parse(whose, &path, text)?;
    if let Workspace::Package(_) = first.level.workspace {
        programs(&mut manifest, attempts);
    } else {
        let whole_course = first.level.workspace == Workspace::Course;
        members(&mut manifest, attempts, whole_course);
    }
    Ok(manifest.to_string())
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

/// The attempts as members of a workspace. Cargo makes members of helper crates by itself; they are not built for their own sake.
fn members(manifest: &mut toml::Table, attempts: &[&Attempt<'_>], only_attempts: bool) {
    let members = attempts
        .iter()
        .map(|attempt| toml::Value::from(attempt.exercise.dir.as_str()))
        .collect::<Vec<_>>();
    if let Some(workspace) = workspace_of(manifest) {
        workspace.remove("exclude");
        workspace.remove("default-members");
        if only_attempts {
            workspace.insert("default-members".to_owned(), members.clone().into());
        } else {
            workspace.entry("resolver").or_insert_with(|| "3".into());
        }
        workspace.insert("members".to_owned(), members.into());
    }
}

/// The attempts as programs of one package.
fn programs(manifest: &mut toml::Table, attempts: &[&Attempt<'_>]) {
    let programs: Vec<toml::Value> = attempts
        .iter()
        .filter_map(|attempt| {
            let Form::Program(form) = &attempt.exercise.form else {
                return None;
            };
            let mut program = toml::Table::new();
            program.insert("name".to_owned(), attempt.exercise.name.as_str().into());
            let path = attempt.exercise.path(&form.file);
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
pub(super) fn settings(around: &Files) -> String {
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

/// A package's manifest that is its own workspace's root, so that cargo looks for no other.
fn rooted(manifest: &str) -> String {
    let has_workspace = manifest
        .parse::<toml::Table>()
        .is_ok_and(|table| table.contains_key("workspace"));
    if has_workspace {
        manifest.to_owned()
    } else {
        format!("{manifest}\n[workspace]\n")
    }
}

/// A member's manifest, as it can lie in somebody else's workspace.
pub(super) fn as_member(manifest: &str) -> Option<String> {
    let mut table: toml::Table = manifest.parse().ok()?;
    table.remove("workspace")?;
    Some(table.to_string())
}
