//! What sources name by its path outside of their package: shared data, migrations, protocols. Reads nothing from disk.

use std::collections::BTreeSet;

use super::links::path_from;
use crate::course::model::{Exercise, Files, Form, is_rust};
use crate::course::syntax::rust;

/// The paths, relative to the course's root, that the strings in an exercise's sources could mean. Most strings mean something else, so only what exists counts.
pub(super) fn named_by(exercise: &Exercise, files: &Files) -> BTreeSet<String> {
    let is_program = matches!(exercise.form, Form::Program(_));
    let mut named = BTreeSet::new();
    for (path, content) in files.iter().filter(|(path, _)| is_rust(path)) {
        let source = String::from_utf8_lossy(content);
        // Looking for a word is faster than parsing.
        let leads_out = |text: &str| text.contains("..");
        if !is_program && !leads_out(&source) {
            continue;
        }
        let beside = path.rsplit_once('/').map_or("", |(dir, _)| dir);
        // Macros start in the source's folder, and build scripts and tests in the package's.
        let folders = if is_program {
            [exercise.dir.clone(), String::new()]
        } else {
            [exercise.path(beside), exercise.dir.clone()]
        };
        let tokens = rust::tokens(&source).unwrap_or_default();
        let strings = tokens.iter().filter_map(|token| token.string());
        let paths = strings.filter(|text| text.contains('/') && (is_program || leads_out(text)));
        for path in paths {
            // After `env!("CARGO_MANIFEST_DIR")`, a path starts with `/`.
            let path = path.trim_start_matches('/');
            named.extend(folders.iter().filter_map(|dir| path_from(dir, path)));
        }
    }
    let is_own = |path: &String| !is_program && is_in(path, &exercise.dir);
    named.retain(|path| !is_own(path) && !is_answer(path));
    named
}

/// Whether a file belongs to a solution. Learners' sources can name it too.
pub(super) fn is_answer(path: &str) -> bool {
    path.split('/')
        .any(|part| matches!(part, "solutions" | ".meta"))
}

/// Whether a path is a folder, or something in it.
pub(super) fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::named_by;
    use crate::course::fixture::Fixture;
    use crate::course::model::{Exercise, Files};

    /// What an exercise in `exercises/01_first/greet1` names.
    fn named(source: &str) -> Vec<String> {
        let course = Fixture::new().open().expect("a course");
        let exercise: &Exercise = course.exercise("greet1").expect("the exercise");
        let mut files = Files::default();
        files.insert("src/lib.rs", source);
        named_by(exercise, &files).into_iter().collect()
    }

    #[test]
    fn strings_that_lead_out_of_the_package_may_be_paths() {
        let found = named(indoc! {r#"
            const A: &str = include_str!("../../../../data/a.txt");
            const B: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/b.txt");
        "#});
        for path in ["data/a.txt", "data/b.txt"] {
            assert!(found.iter().any(|found| found == path), "{found:?}");
        }
    }

    #[test]
    fn nothing_else_is_named() {
        for source in [
            "const A: &str = include_str!(\"data/a.txt\");",
            "// \"../../../data/a.txt\"",
            "const A: &str = \"..\";",
            "const A: &str = \"../../../../../../etc/passwd\";",
            "include!(\"../../../../solutions/01_first/greet1/src/lib.rs\");",
            "include!(\"../../greet2/.meta/example.rs\");",
        ] {
            let found = named(source);
            assert!(found.is_empty(), "{source}: {found:?}");
        }
    }
}
