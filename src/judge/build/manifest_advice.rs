//! What cargo says about a manifest that it accepts, such as a key that it doesn't know, as advice for those who edit it.

use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Diagnostic, Severity, without_folder};
use crate::judge::workbench::StagingDir;

/// A warning about a manifest, as cargo prints it.
#[derive(Debug, PartialEq, Eq)]
struct ManifestWarning<'w> {
    /// The manifest's path; `None` if it's that of the only package.
    path: Option<&'w str>,
    /// The line, if cargo says it.
    line: Option<u32>,
    message: &'w str,
}

/// The start of a warning about a key that nothing reads, with its path in the manifest behind it.
const UNUSED_KEY: &str = "unused manifest key: ";

/// Cargo's warnings in its standard error about a manifest of this attempt that the learner edits.
pub fn manifest_advice(
    attempt: &Attempt<'_>,
    staging: &StagingDir,
    words: &str,
) -> Vec<Diagnostic> {
    if !words.contains("warning: ") {
        return Vec::new();
    }
    let words = relative(staging, words).replace('\\', "/");
    let exercise = attempt.exercise;
    let advice = warnings(&words).into_iter().filter_map(|warning| {
        let path = match warning.path {
            Some(path) => exercise.inside(path)?,
            None => "Cargo.toml",
        };
        if !exercise.may_edit(path) {
            return None;
        }
        let key = warning.message.strip_prefix(UNUSED_KEY);
        let text = attempt.files.text(path);
        let line_of_key = || line_of(text?, key?);
        let line = warning.line.or_else(line_of_key);
        let said = attempt.diagnostic(path, line, warning.message.to_owned());
        Some(Diagnostic {
            severity: Severity::Warning,
            blocks: false,
            rendered: said.rendered.replacen("error", "warning", 1),
            ..said
        })
    });
    let mut found: Vec<Diagnostic> = Vec::new();
    for advice in advice {
        if !found.contains(&advice) {
            found.push(advice);
        }
    }
    found
}

/// Cargo's words with paths relative to the staging directory.
pub(super) fn relative(staging: &StagingDir, words: &str) -> String {
    let dir = staging.dir();
    let words = without_folder(words, dir);
    // Cargo prints paths relative to the folder in which it was started.
    without_folder(&words, dir.strip_prefix(staging.outside()).unwrap_or(dir))
}

/// The warnings about manifests. Cargo names the manifest in front of the message, or the place below it.
fn warnings(words: &str) -> Vec<ManifestWarning<'_>> {
    const FILE: &str = "Cargo.toml";
    let mut lines = words.lines().peekable();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        let Some(said) = line.strip_prefix("warning: ") else {
            continue;
        };
        let place = lines
            .peek()
            .and_then(|next| next.trim_start().strip_prefix("--> "));
        if let Some((path, place)) = place.and_then(|place| place.split_once(':')) {
            if path.ends_with(FILE) {
                let line = place.split(':').next();
                found.push(ManifestWarning {
                    path: Some(path),
                    line: line.and_then(|line| line.parse().ok()),
                    message: said,
                });
            }
        } else if let Some((path, message)) = said.split_once(": ")
            && path.ends_with(FILE)
        {
            found.push(ManifestWarning {
                path: Some(path),
                line: None,
                message,
            });
        } else if said.starts_with(UNUSED_KEY) {
            found.push(ManifestWarning {
                path: None,
                line: None,
                message: said,
            });
        }
    }
    found
}

/// The line of a key in a manifest, or else of the innermost table that it's in: `package.tide`, `dependencies.tide.versoin`.
fn line_of(manifest: &str, key: &str) -> Option<u32> {
    let mut table = String::new();
    let mut best: Option<(usize, u32)> = None;
    for (line, number) in manifest.lines().zip(1..) {
        let line = line.trim();
        let path = if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_start_matches('[');
            table = header.split(']').next().unwrap_or_default().trim().into();
            table.clone()
        } else if let Some((name, _)) = line.split_once('=')
            && !line.starts_with('#')
        {
            let name = name.trim().trim_matches(['"', '\'']);
            let start = if table.is_empty() { "" } else { "." };
            format!("{table}{start}{name}")
        } else {
            continue;
        };
        let rest = key.strip_prefix(&path);
        let is_in_it = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        if is_in_it && best.is_none_or(|(length, _)| path.len() > length) {
            best = Some((path.len(), number));
        }
    }
    best.map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn warnings_about_manifests_are_read_in_every_form() {
        let words = indoc! {"
            warning: exercises/01_sea/tide/Cargo.toml: unused manifest key: package.moon
            warning: unused variable: `moon`
             --> src/lib.rs:3:5
            warning: `license` is empty
               --> exercises/01_sea/tide/Cargo.toml:4:1
            warning: unused manifest key: dependecies
            warning: `tide` (lib) generated 1 warning
               Compiling tide v0.1.0
            error: could not compile `tide`
        "};
        let tide = Some("exercises/01_sea/tide/Cargo.toml");
        let warning = |path, line, message| ManifestWarning {
            path,
            line,
            message,
        };
        assert_eq!(
            warnings(words),
            [
                warning(tide, None, "unused manifest key: package.moon"),
                warning(tide, Some(4), "`license` is empty"),
                warning(None, None, "unused manifest key: dependecies"),
            ]
        );
    }

    #[test]
    fn an_unused_key_is_found_in_its_table() {
        let manifest = indoc! {r#"
            [package]
            name = "tide"
            # moon = 1
            moon = { path = "moon" }

            [dependecies]
            name = "1"

            [dependencies]
            name = { versoin = "1" }
            "sun" = "1"
        "#};
        for (key, line) in [
            ("package.moon", Some(4)),
            ("dependecies", Some(6)),
            ("dependencies.name.versoin", Some(10)),
            ("dependencies.sun", Some(11)),
            ("dependencies.star", Some(9)),
            ("profile.dev", None),
        ] {
            assert_eq!(line_of(manifest, key), line, "{key}");
        }
    }
}
