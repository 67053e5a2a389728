//! The crate that an exercise becomes: its files, its solution, and a test of the course where it had none.

use super::{ConvertedCrate, manifest, naming};
use crate::course::model::{Exercise, Files, Form, ProgramForm};

/// A crate of one program, made of one file. That it ends well, and that its tests are still there, is a test of the course now.
pub(super) fn program(
    name: &str,
    program: &ProgramForm,
    files: &Files,
    solution: &Files,
    around: &Files,
) -> ConvertedCrate {
    let moved = |files: &Files| {
        let content = files.get(&program.file).map(<[u8]>::to_vec);
        content
            .into_iter()
            .map(|content| ("src/main.rs".to_owned(), content))
            .collect::<Files>()
    };
    let mut made = moved(files);
    let names_in = |files: &Files| files.text(&program.file).map(test_names);
    let mut names = names_in(files).filter(|_| program.test).unwrap_or_default();
    // A solution may call some of them otherwise.
    if let Some(solved) = names_in(solution) {
        names.retain(|name| solved.contains(name));
    }
    made.insert("Cargo.toml", manifest::of_program(name, around));
    made.insert(format!("tests/{name}.rs"), program_tests(name, &names));
    ConvertedCrate {
        files: made,
        solution: moved(solution),
        edit: vec!["src/**".to_owned()],
    }
}

/// Names of the functions that stand below `#[test]`.
fn test_names(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut after_mark = false;
    for line in source.lines().map(str::trim_start) {
        after_mark |= line.starts_with("#[test]");
        let words = line.strip_prefix("#[test]").unwrap_or(line).trim_start();
        if let Some(rest) = words.strip_prefix("fn ").filter(|_| after_mark) {
            let end = rest
                .find(|char: char| !(char.is_alphanumeric() || char == '_'))
                .unwrap_or(rest.len());
            names.push(rest[..end].to_owned());
            after_mark = false;
        }
    }
    names
}

/// As rustfmt would write them.
const ENDS_WELL: &str = include_str!("ends_well.rs.in");
const STILL_THERE: &str = include_str!("still_there.rs.in");

fn program_tests(name: &str, names: &[String]) -> String {
    let mut text = ENDS_WELL.replace("NAME", name);
    if !names.is_empty() {
        text.push_str(&still_there("src/main.rs", names));
    }
    text
}

/// A test that the tests in a source are still there.
fn still_there(source: &str, names: &[String]) -> String {
    STILL_THERE
        .replace("SOURCE", source)
        .replace("NAMES", &names.join(" "))
}

/// A crate that was one before, with the helper crates that it needs below itself.
pub(super) fn package(
    name: &str,
    files: &Files,
    solution: &Files,
    around: &Files,
    exercise: &Exercise,
    remarks: &mut Vec<String>,
) -> ConvertedCrate {
    let mut made = files.clone();
    let expected = format!("tests/{name}.rs");
    made.retain(|path| !matches!(path, ".wr.toml" | "Cargo.lock" | "HELP.md" | "HINTS.md"));
    let mut solution = solution.clone();
    if matches!(exercise.form, Form::Package(_)) {
        count_all_tests(&mut made);
    }
    let helpers = helpers(around);
    for files in [&mut made, &mut solution] {
        let Some(text) = files.text("Cargo.toml") else {
            continue;
        };
        let mut text = manifest::renamed(text, name);
        for helper in &helpers {
            let up = exercise.dir.split('/').count();
            let from = format!("{}{}", "../".repeat(up), helper.dir);
            let package = format!("{}_{name}", helper.name);
            text = manifest::repointed(&text, &from, &helper.name, &package);
        }
        files.insert("Cargo.toml", text);
    }
    let uses = |helper: &&Helper| {
        made.text("Cargo.toml")
            .is_some_and(|text| text.contains(&format!("package = \"{}_{name}\"", helper.name)))
    };
    let used: Vec<&Helper> = helpers.iter().filter(uses).collect();
    for helper in used {
        for (path, content) in helper.files.iter() {
            let content = match std::str::from_utf8(content) {
                Ok(text) if path == "Cargo.toml" => {
                    let package = format!("{}_{name}", helper.name);
                    manifest::renamed(text, &package).into_bytes()
                }
                _ => content.to_vec(),
            };
            made.insert(format!("{}/{path}", helper.name), content);
        }
        let remark = format!("the helper crate {} is copied into {name}.", helper.dir);
        remarks.push(remark);
    }
    if let Some(tests) = tests_of(&made, name)
        && let Some(content) = made.get(&tests).map(<[u8]>::to_vec)
    {
        made.retain(|path| path != tests);
        made.insert(expected, content);
    } else if !has_tests(&made) {
        let test = "//! The exercise is done when it builds.\n\n#[test]\nfn it_builds() {}\n";
        made.insert(expected, test);
    } else if let Some(test) = only_source_of_tests(&made) {
        made.insert(expected, test);
    }
    let mut edit: Vec<String> = exercise
        .edit
        .iter()
        .filter(|pattern| *pattern != "**")
        .cloned()
        .collect();
    for pattern in ["src/**", "Cargo.toml"] {
        if !edit.iter().any(|known| known == pattern) {
            edit.push(pattern.to_owned());
        }
    }
    // Where nothing but tests can be written, writing tests is the exercise.
    if !made.iter().any(|(path, _)| path.starts_with("src/")) {
        edit.push("tests/**".to_owned());
    }
    edit.retain(|pattern| pattern.contains("**") || !pattern.starts_with("src/"));
    ConvertedCrate {
        files: made,
        solution,
        edit,
    }
}

/// The file of tests that is to bear the exercise's name, where none does: the one whose name means the same, or the only one.
fn tests_of(files: &Files, name: &str) -> Option<String> {
    let stems: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("tests/")?.strip_suffix(".rs"))
        .filter(|stem| !stem.contains('/'))
        .collect();
    let means_it = |stem: &&&str| naming::identifier(stem) == name;
    let found = match stems[..] {
        [only] => only,
        _ => stems.iter().find(means_it)?,
    };
    (found != name).then(|| format!("tests/{found}.rs"))
}

/// What sees that the learner's own tests are still there, where they all stand in one source and nothing else is tested.
fn only_source_of_tests(files: &Files) -> Option<String> {
    if files.iter().any(|(path, _)| path.starts_with("tests/")) {
        return None;
    }
    let mut found = files.iter().filter_map(|(path, content)| {
        let names = test_names(std::str::from_utf8(content).ok()?);
        (path.starts_with("src/") && !names.is_empty()).then_some((path, names))
    });
    let (source, names) = found.next()?;
    found
        .next()
        .is_none()
        .then(|| still_there(source, &names).trim_start().to_owned())
}

/// Takes `#[ignore]` away: all tests count.
fn count_all_tests(files: &mut Files) {
    let tests: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("tests/"))
        .filter_map(|(path, content)| {
            let text = std::str::from_utf8(content).ok()?;
            let kept: Vec<&str> = text
                .lines()
                .filter(|line| {
                    let line = line.trim();
                    !(line.starts_with("#[ignore") && line.ends_with(']'))
                })
                .collect();
            Some((path.to_owned(), kept.join("\n") + "\n"))
        })
        .collect();
    for (path, text) in tests {
        files.insert(path, text);
    }
}

fn has_tests(files: &Files) -> bool {
    files.iter().any(|(path, content)| {
        (path.starts_with("src/") || path.starts_with("tests/"))
            && String::from_utf8_lossy(content).contains("test]")
    })
}

/// A crate beside the exercises.
struct Helper {
    /// Relative to the course's root.
    dir: String,
    /// The name of its folder.
    name: String,
    files: Files,
}

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
