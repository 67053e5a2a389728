//! Finds broken links in lessons, hints, tasks and the course's documents.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::Content;
use crate::course::formats::ManifestLines;
use crate::course::model::{Course, Files, Level, is_rust};
use crate::course::source::{Folder, LineIndex, Source};
use crate::course::syntax::markdown;
use crate::error::{Problem, Result};

/// Broken links in a level's lessons.
pub(super) fn broken_in_lessons(course: &Course, level: &Level, files: &Files) -> Vec<Problem> {
    let readme = files.text("README.md").unwrap_or_default();
    broken_in(course, &format!("{}/README.md", level.dir), readme)
}

/// Broken links in an exercise's hints, comments and Markdown files.
pub(super) fn broken(
    course: &Course,
    content: &Content<'_>,
    lines: &ManifestLines,
) -> Vec<Problem> {
    let exercise = content.exercise;
    let mut problems = Vec::new();
    for (path, text) in content.shipped.iter() {
        let Ok(text) = std::str::from_utf8(text) else {
            continue;
        };
        if Path::new(path).extension().is_some_and(|kind| kind == "md") {
            problems.extend(broken_in(course, &exercise.path(path), text));
        } else if is_rust(path) {
            problems.extend(broken_in(course, &exercise.path(path), &comments(text)));
        }
    }
    // The hints are in the level's manifest.
    let manifest = course.level_of(exercise).manifest();
    for (hint, place) in lines.all_hints(exercise) {
        let line = place.and_then(|place| place.line);
        let broken = broken_in(course, &manifest, hint).into_iter();
        problems.extend(broken.map(|problem| problem.at(&manifest, line)));
    }
    problems
}

/// Broken links in the documents beside the course's manifest.
pub(super) fn broken_in_documents(course: &Course) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for name in DOCUMENTS {
        if let Some(text) = Folder(&course.root).file(name)? {
            problems.extend(broken_in(course, name, &String::from_utf8_lossy(&text)));
        }
    }
    Ok(problems)
}

/// The documents in a course's repository.
const DOCUMENTS: [&str; 4] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
];

/// The comments of a source, each on its own line.
fn comments(source: &str) -> String {
    let comment = |line: &str| {
        let words = line.trim_start().strip_prefix("//").unwrap_or_default();
        let words = words.strip_prefix(['/', '!']).unwrap_or(words);
        words.strip_prefix(' ').unwrap_or(words).to_owned() + "\n"
    };
    source.lines().map(comment).collect()
}

/// Broken links in the text at `path`, relative to the course's root.
fn broken_in(course: &Course, path: &str, text: &str) -> Vec<Problem> {
    let lines = LineIndex::of(text);
    let mut problems = Vec::new();
    for (target, range) in markdown::links(text) {
        // In a source's comments, `[words](Name)` can be a link to an item.
        if is_rust(path) && !target.contains(['/', '.']) {
            continue;
        }
        if let Some(why) = fault(course, path, text, &target) {
            let problem = Problem::new(format!("the link to `{target}` is broken: {why}"));
            problems.push(
                problem
                    .at(path, lines.line(range.start))
                    .next("correct the link, or remove it"),
            );
        }
    }
    problems
}

/// Why a link is broken; `None` if its target exists, or is a URL.
pub(in crate::course::authoring) fn fault(
    course: &Course,
    path: &str,
    text: &str,
    target: &str,
) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") || target.is_empty() {
        return None;
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let beside = Path::new(path).parent().unwrap_or(Path::new(""));
    let target = if file.is_empty() {
        PathBuf::from(path)
    } else {
        match inside(&beside.join(file)) {
            Some(target) => target,
            None => return Some("it leads out of the course".to_owned()),
        }
    };
    let full = course.root.join(&target);
    if !full.exists() {
        return Some(format!("there is no {}", shown(&target)));
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
    (!anchors(&text).contains(heading)).then(|| format!("{} has no such heading", shown(&target)))
}

/// A path as it's written in links, also on Windows.
fn shown(path: &Path) -> String {
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// The path without `..`; `None` if it leads out of the folder that it starts in.
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

/// The anchors of a text's headings as on GitHub: lowercase, with hyphens between words and without punctuation. An anchor that is taken
/// gets a number.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    for heading in markdown::headings(text) {
        let name: String = heading
            .text
            .trim()
            .to_lowercase()
            .chars()
            .filter_map(|char| match char {
                ' ' => Some('-'),
                '-' | '_' => Some(char),
                _ => char.is_alphanumeric().then_some(char),
            })
            .collect();
        let numbered = (1..).map(|number| format!("{name}-{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !taken.contains(name));
        taken.extend(free);
    }
    taken
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::anchors;
    use crate::course::fixture::Fixture;

    #[test]
    fn links_to_existing_files_and_headings_are_accepted() {
        let fixture = Fixture::new();
        fixture.write("docs/tide.svg", "");
        fixture.write(
            "exercises/01_first/README.md",
            indoc! {r#"
                # First steps

                See [below](#greetings), [counting](../02_second/README.md#counting),
                ![a picture](../../docs/tide.svg "the tide"), [the Book](https://doc.rust-lang.org/book/)
                and <harbour@example.org>.

                ## Greetings

                `slice[0](gone.md)` is code, and so is

                ```text
                [this](gone.md)
                ```

                ~~~~
                ```
                [this](gone.md)
                ~~~~

                    [this](gone.md)

                <!-- [this](gone.md) --> \[this](gone.md)
            "#},
        );
        fixture.edit(
            "exercises/01_first/greet1/src/lib.rs",
            "//! Greet.",
            indoc! {"
                //! Greet.
                //!
                //!     let a = b[0](c/d);"},
        );
        assert_eq!(fixture.lint(), [] as [String; 0]);
    }

    #[test]
    fn broken_links_are_reported_wherever_a_learner_may_read_them() {
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
            "Which macro builds",
            "[See](hint.md): which macro builds",
        );
        let next = "\n  next: correct the link, or remove it";
        assert_eq!(
            fixture.lint(),
            [
                format!(
                    "README.md:1: the link to `docs/how.md` is broken: there is no docs/how.md{next}"
                ),
                format!(
                    "exercises/01_first/README.md:7: the link to `../../../far.md` is broken: it leads out of the course{next}"
                ),
                format!(
                    "exercises/01_first/README.md:7: the link to `#greeting` is broken: exercises/01_first/README.md has no such heading{next}"
                ),
                format!(
                    "exercises/01_first/greet1/src/lib.rs:1: the link to `../../READ.md` is broken: there is no exercises/01_first/READ.md{next}"
                ),
                format!(
                    "exercises/01_first/info.toml:13: the link to `hint.md` is broken: there is no exercises/01_first/hint.md{next}"
                ),
            ]
        );
    }
    #[test]
    fn a_broken_link_is_found_in_every_form() {
        let fixture = Fixture::new();
        fixture.write(
            "README.md",
            indoc! {r#"
                [words that go on
                in the next line](one.md "title")

                - a [point][two], and a [picture ![inside](three.svg)](four.md)

                | [cell](<five six.md>) |
                |---|

                [two]: seven.md
            "#},
        );
        let broken: Vec<String> = fixture
            .lint()
            .iter()
            .map(|problem| {
                problem
                    .split(" is broken")
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        assert_eq!(
            broken,
            [
                "README.md:1: the link to `one.md`",
                "README.md:4: the link to `seven.md`",
                "README.md:4: the link to `four.md`",
                "README.md:4: the link to `three.svg`",
                "README.md:6: the link to `five six.md`",
            ]
        );
    }

    #[test]
    fn anchors_are_those_of_github() {
        let text = indoc! {"
            # What's *new* in `let_else`?

            Underlined
            ==========

            ## The [Book](https://doc.rust-lang.org/book/)

            ## Again
            ## Again

            ```text
            # code
            ```
        "};
        let names: Vec<String> = anchors(text).into_iter().collect();
        assert_eq!(
            names,
            [
                "again",
                "again-1",
                "the-book",
                "underlined",
                "whats-new-in-let_else"
            ]
        );
    }
}
