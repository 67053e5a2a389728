//! Converts an exercise to a crate: its files, its solution, and a test if it had none.

use super::{ConvertedCrate, explicit_imports, helpers, manifest, naming, test_functions};
use crate::course::model::{Exercise, Files, Form, ProgramForm};

/// Turns a single file into a crate with one program. New tests of the course check that the program succeeds and that the file's tests are still
/// there.
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
    let names_in = |files: &Files| files.text(&program.file).map(test_functions::names);
    let mut names = names_in(files).filter(|_| program.test).unwrap_or_default();
    // The solution may have renamed some of them.
    if let Some(solved) = names_in(solution) {
        names.retain(|name| solved.contains(name));
    }
    made.insert(
        "Cargo.toml",
        manifest::of_program(name, !names.is_empty(), around),
    );
    made.insert(format!("tests/{name}.rs"), program_tests(name, &names));
    ConvertedCrate {
        files: made,
        solution: moved(solution),
        edit: vec!["src/**".to_owned()],
    }
}

/// Templates of tests, formatted as rustfmt would.
const ENDS_WELL: &str = include_str!("ends_well.rs.in");
const STILL_THERE: &str = include_str!("still_there.rs.in");

fn program_tests(name: &str, names: &[String]) -> String {
    let mut text = ENDS_WELL.replace("NAME", name);
    if !names.is_empty() {
        text.push_str(&still_there("its_own_tests", "src/main.rs", names));
    }
    text
}

/// A test that checks that a source still has its tests. `subject` is what its name calls them.
fn still_there(subject: &str, source: &str, names: &[String]) -> String {
    STILL_THERE
        .replace("SUBJECT", subject)
        .replace("SOURCE", source)
        .replace("NAMES", &names.join(" "))
}

/// Converts a package, and puts the helper crates that it needs below it.
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
    for helper in helpers::bring(name, &exercise.dir, [&mut made, &mut solution], around) {
        remarks.push(format!("the helper crate {helper} was copied into {name}."));
    }
    if let Some(tests) = tests_of(&made, name)
        && let Some(content) = made.get(&tests).map(<[u8]>::to_vec)
    {
        made.retain(|path| path != tests);
        made.insert(expected, content);
    } else if !made.iter().any(holds_tests) {
        let test = "//! The exercise is done when it builds.\n\n#[test]\nfn it_builds() {}\n";
        made.insert(expected, test);
    } else if let Some(test) = of_sources_with_tests(&made) {
        made.insert(expected, test);
    }
    import_names(&mut made, &solution);
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
    // If there are only tests to edit, the exercise is to write tests.
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

/// Names what the tests import from the crate, where that can be determined.
fn import_names(files: &mut Files, solution: &Files) {
    let Some(krate) = files.text("Cargo.toml").and_then(manifest::library_name) else {
        return;
    };
    let roots = [&*files, solution].map(|files| files.text("src/lib.rs"));
    let roots: Vec<&str> = roots.into_iter().flatten().collect();
    let named = |(path, content): (&str, &[u8])| {
        let text = std::str::from_utf8(content).ok()?;
        let text = explicit_imports::explicit(text, &krate, &roots)?;
        Some((path.to_owned(), text))
    };
    let tests = files.iter().filter(|(path, _)| path.starts_with("tests/"));
    let tests: Vec<(String, String)> = tests.filter_map(named).collect();
    for (path, text) in tests {
        files.insert(path, text);
    }
}

/// The test file to rename after the exercise, if no file has that name: the only one, the one with an equivalent name, or the first one with tests that
/// the manifest doesn't name.
fn tests_of(files: &Files, name: &str) -> Option<String> {
    let stems: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("tests/")?.strip_suffix(".rs"))
        .filter(|stem| !stem.contains('/'))
        .collect();
    let is_equivalent = |stem: &&&str| naming::identifier(stem) == name;
    let found = if let [only] = stems[..] {
        only
    } else {
        let equivalent = stems.iter().find(is_equivalent);
        let named = files.text("Cargo.toml")?.contains("[[test]]");
        let has_tests = |stem: &&&str| {
            let text = files.text(&format!("tests/{stem}.rs"));
            !named && text.is_some_and(test_functions::any)
        };
        equivalent.or_else(|| stems.iter().find(has_tests))?
    };
    (found != name).then(|| format!("tests/{found}.rs"))
}

fn holds_tests((path, content): (&str, &[u8])) -> bool {
    (path.starts_with("src/") || path.starts_with("tests/"))
        && test_functions::any(&String::from_utf8_lossy(content))
}

/// Removes `#[ignore]` so that all tests count.
fn count_all_tests(files: &mut Files) {
    let tests: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("tests/"))
        .filter_map(|(path, content)| {
            let text = std::str::from_utf8(content).ok()?;
            Some((path.to_owned(), test_functions::all_counted(text)))
        })
        .collect();
    for (path, text) in tests {
        files.insert(path, text);
    }
}

/// Tests that check that the learner's own tests are still there, one for each source that has some, if all tests are in sources.
fn of_sources_with_tests(files: &Files) -> Option<String> {
    if files.iter().any(|(path, _)| path.starts_with("tests/")) {
        return None;
    }
    let with_tests = |(path, content)| {
        let names = test_functions::names(std::str::from_utf8(content).ok()?);
        (str::starts_with(path, "src/") && !names.is_empty()).then_some((path, names))
    };
    let found: Vec<(&str, Vec<String>)> = files.iter().filter_map(with_tests).collect();
    let named = |(source, names): &(&str, Vec<String>)| {
        let subject = format!("tests_of_{}", naming::identifier(source));
        still_there(&subject, source, names)
    };
    let text = match found.as_slice() {
        [] => return None,
        [(source, names)] => still_there("its_own_tests", source, names),
        several => several.iter().map(named).collect(),
    };
    Some(text.trim_start().to_owned())
}
