//! What the foreign formats have in common: default values of exercises, titles made from folder names, patterns for single files, and reading
//! text files.

use crate::course::model::{Checks, Exercise, Form, Level, Limits, Patterns, escaped, pattern};
use crate::course::source::Source;
use crate::error::{Problem, Result};

/// An exercise with defaults for everything that isn't in every format.
pub(super) fn exercise(
    name: String,
    level: &Level,
    dir: String,
    edit: Vec<String>,
    form: Form,
) -> Exercise {
    Exercise {
        title: name.clone(),
        name,
        was: Vec::new(),
        level: level.id.clone(),
        solution_dir: dir.clone(),
        workspace_dir: level.dir.clone(),
        dir,
        topics: Vec::new(),
        starts: None,
        form,
        docs: Vec::new(),
        hints: Vec::new(),
        stages: Vec::new(),
        editable: editable(&edit),
        edit,
        points: 1,
        needs: Vec::new(),
        uses: Vec::new(),
        os: Vec::new(),
        limits: Limits::default(),
        // The manifests' lints forbid it where it isn't allowed.
        unsafe_code: true,
        checks: Checks::default(),
        accepted: Vec::new(),
        mistakes: Vec::new(),
    }
}

/// A title made from a folder's name: `06_move_semantics` becomes "Move semantics".
pub(super) fn title(name: &str) -> String {
    let words = name
        .trim_start_matches(|char: char| char.is_ascii_digit())
        .trim_start_matches(['_', '-']);
    let words = if words.is_empty() { name } else { words };
    let words = words.replace(['_', '-'], " ");
    let mut chars = words.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// A path below a folder, which is empty for the root.
pub(super) fn joined(dir: &str, path: &str) -> String {
    match (dir, path) {
        ("", path) => path.to_owned(),
        (dir, "") => dir.to_owned(),
        (dir, path) => format!("{dir}/{path}"),
    }
}

/// Whether a path from an untrusted manifest stays below its folder.
pub(super) fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// Matches these paths literally, except for patterns such as `src/**`.
fn editable(patterns: &[String]) -> Patterns {
    let read = |text: &String| {
        if text.contains("**") {
            pattern(text)
        } else {
            pattern(&escaped(text))
        }
    };
    patterns.iter().filter_map(|text| read(text).ok()).collect()
}

/// A file's text; `None` if it doesn't exist.
pub(super) fn text(source: &dyn Source, path: &str) -> Result<Option<String>> {
    let Some(content) = source.file(path)? else {
        return Ok(None);
    };
    String::from_utf8(content).map(Some).map_err(|_| {
        Problem::new("this file is not UTF-8 text")
            .at(path, None)
            .next("save it as UTF-8")
            .into()
    })
}

/// The problem of a manifest that can't be parsed.
pub(super) fn unreadable(path: &str, text: &str, cause: &toml::de::Error) -> Problem {
    let line = cause
        .span()
        .map(|span| crate::course::source::line_of(text, span.start));
    Problem::new(format!(
        "could not parse this manifest: {}",
        cause.message()
    ))
    .at(path, line)
    .next("correct this line, or download the course again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_made_from_folder_names() {
        assert_eq!(title("06_move_semantics"), "Move semantics");
        assert_eq!(title("03-if-else"), "If else");
        assert_eq!(title("quizzes"), "Quizzes");
        assert_eq!(title("42"), "42");
    }

    #[test]
    fn paths_that_leave_the_folder_are_detected() {
        for good in ["00_intro", "a/b", "src/lib.rs"] {
            assert!(stays_inside(good), "{good}");
        }
        for bad in ["", "..", "a/../b", "/etc", "a//b", "C:", "a\\b", "./a"] {
            assert!(!stays_inside(bad), "{bad}");
        }
    }

    #[test]
    fn a_pattern_for_one_file_matches_that_file() {
        let set = editable(&["a[1].rs".to_owned(), "src/**".to_owned()]);
        assert!(set.is_match("a[1].rs") && set.is_match("src/x/y.rs"));
        assert!(!set.is_match("a1.rs") && !set.is_match("tests/a.rs"));
    }
}
