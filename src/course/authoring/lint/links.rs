//! Links of lessons, hints and tasks to files and headings that are not there.

use std::path::{Component, Path, PathBuf};

use super::Content;
use crate::course::formats::ManifestLines;
use crate::course::model::{Course, Files, Level};
use crate::course::source::{Folder, Source};
use crate::error::{Problem, Result};

/// Dead links of a level's lessons, and of the exercises of it: in their hints and in what comes as text beside their sources.
pub(super) fn dead(
    course: &Course,
    level: &Level,
    files: &Files,
    contents: &[Content<'_>],
    lines: &ManifestLines,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(readme) = files.text("README.md") {
        problems.extend(dead_in(course, &format!("{}/README.md", level.dir), readme));
    }
    for content in contents {
        let exercise = content.exercise;
        for (path, text) in content.shipped.iter() {
            let Ok(text) = std::str::from_utf8(text) else {
                continue;
            };
            let is = |wanted: &str| {
                Path::new(path)
                    .extension()
                    .is_some_and(|extension| extension == wanted)
            };
            if is("md") {
                problems.extend(dead_in(course, &exercise.path(path), text));
            } else if is("rs") {
                problems.extend(dead_in(course, &exercise.path(path), &comments(text)));
            }
        }
        let places = lines.hints.get(&exercise.name);
        for (index, hint) in exercise.hints.iter().enumerate() {
            // A hint stands in the level's manifest.
            let manifest = format!("{}/info.toml", level.dir);
            let line = places.and_then(|places| places.get(index)?.line);
            let dead = dead_in(course, &manifest, hint).into_iter();
            problems.extend(dead.map(|problem| problem.at(&manifest, line)));
        }
    }
    problems
}

/// Dead links of the texts that lie beside the course's manifest.
pub(super) fn dead_in_documents(course: &Course) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for name in DOCUMENTS {
        if let Some(text) = Folder(&course.root).file(name)? {
            problems.extend(dead_in(course, name, &String::from_utf8_lossy(&text)));
        }
    }
    Ok(problems)
}

/// What people read of a repository that is a course.
const DOCUMENTS: [&str; 4] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
];

/// The comments of a source, at their lines.
fn comments(source: &str) -> String {
    let comment = |line: &str| {
        let line = line.trim_start();
        if line.starts_with("//") {
            line.to_owned()
        } else {
            String::new()
        }
    };
    source.lines().map(|line| comment(line) + "\n").collect()
}

/// Dead links of one text that lies at `path`, relative to the course's root.
fn dead_in(course: &Course, path: &str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut fenced = false;
    let is_source = Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs");
    for (index, line) in text.lines().enumerate() {
        let bare = line.trim_start_matches(['/', '!', ' ']);
        if bare.starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        for target in targets(line) {
            // In the comments of a source, `[words](Name)` may well name something of the source.
            if is_source && !target.contains(['/', '.']) {
                continue;
            }
            if let Some(why) = fault(course, path, text, target) {
                let problem = Problem::new(format!("the link to `{target}` is dead: {why}"));
                problems.push(
                    problem
                        .at(path, index + 1)
                        .next("correct the link, or take it out"),
                );
            }
        }
    }
    problems
}

/// Where the links of a line lead: `[words](target)`, but for those in code.
fn targets(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    // What stands between backticks is every second part.
    for part in line.split('`').step_by(2) {
        let mut rest = part;
        while let Some((_, after)) = rest.split_once("](") {
            let Some((target, next)) = after.split_once(')') else {
                break;
            };
            found.push(target.split(' ').next().unwrap_or(target));
            rest = next;
        }
    }
    found
}

/// Why a link is dead; `None` if it leads somewhere, or out into the world.
fn fault(course: &Course, path: &str, text: &str, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") || target.is_empty() {
        return None;
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let beside = Path::new(path).parent().unwrap_or(Path::new(""));
    let there = if file.is_empty() {
        PathBuf::from(path)
    } else {
        match inside(&beside.join(file)) {
            Some(there) => there,
            None => return Some("it leads out of the course".to_owned()),
        }
    };
    let full = course.root.join(&there);
    if !full.exists() {
        return Some(format!("there is no {}", there.display()));
    }
    if heading.is_empty() {
        return None;
    }
    let read = || std::fs::read_to_string(&full).unwrap_or_default();
    let text = if file.is_empty() {
        text.to_owned()
    } else {
        read()
    };
    let is_there = headings(&text).any(|title| anchor(title) == heading);
    (!is_there).then(|| format!("{} has no such heading", there.display()))
}

/// The path without `..`; `None` if it leaves where it started.
fn inside(path: &Path) -> Option<PathBuf> {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => clean.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !clean.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(clean)
}

/// The headings of a text, without their marks.
fn headings(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#'))
}

/// What a heading is called in links, as forges do it: lower case, words joined by hyphens, punctuation left out.
fn anchor(title: &str) -> String {
    title
        .trim()
        .to_lowercase()
        .chars()
        .filter_map(|char| match char {
            ' ' => Some('-'),
            '-' | '_' => Some(char),
            _ => char.is_alphanumeric().then_some(char),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::course::fixture::Fixture;

    #[test]
    fn links_to_files_and_headings_that_are_there_are_good() {
        let fixture = Fixture::new();
        fixture.write("docs/tide.svg", "");
        fixture.write(
            "exercises/01_first/README.md",
            "# First steps\n\nSee [below](#greetings), [counting](../02_second/README.md#counting),\n\
             ![a picture](../../docs/tide.svg \"the tide\") and [the Book](https://doc.rust-lang.org/book/).\n\n\
             ## Greetings\n\n`slice[0](gone.md)` is code, and so is\n\n```text\n[this](gone.md)\n```\n",
        );
        assert_eq!(fixture.lint(), [] as [String; 0]);
    }

    #[test]
    fn dead_links_are_told_wherever_a_learner_may_read_them() {
        let fixture = Fixture::new();
        fixture.write("README.md", "[how](docs/how.md)\n");
        fixture.edit(
            "exercises/01_first/README.md",
            "How to greet.",
            "[Far](../../../far.md) and [near](#greeting).",
        );
        fixture.edit(
            "exercises/01_first/greet1/src/lib.rs",
            "//! Greet.",
            "//! Greet, see [the lesson](../../READ.md) and [a name](greet).",
        );
        fixture.edit(
            "exercises/01_first/info.toml",
            "Which macro makes",
            "[See](hint.md): which macro makes",
        );
        let next = "\n  next: correct the link, or take it out";
        assert_eq!(
            fixture.lint(),
            [
                format!(
                    "README.md:1: the link to `docs/how.md` is dead: there is no docs/how.md{next}"
                ),
                format!(
                    "exercises/01_first/README.md:7: the link to `../../../far.md` is dead: it leads out of the course{next}"
                ),
                format!(
                    "exercises/01_first/README.md:7: the link to `#greeting` is dead: exercises/01_first/README.md has no such heading{next}"
                ),
                format!(
                    "exercises/01_first/greet1/src/lib.rs:1: the link to `../../READ.md` is dead: there is no exercises/01_first/READ.md{next}"
                ),
                format!(
                    "exercises/01_first/info.toml:13: the link to `hint.md` is dead: there is no exercises/01_first/hint.md{next}"
                ),
            ]
        );
    }
}
