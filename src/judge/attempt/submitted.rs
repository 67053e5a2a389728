//! Attempts of submissions: what a student handed in over the grader's own copy of the exercise.

use super::attempt::Attempt;
use crate::course::{Course, Exercise, Files, Pristine};
use crate::error::Result;

impl<'c> Attempt<'c> {
    /// A submission's files. Students may hand in only those that they edited, so those that are missing are as shipped. `hidden` are further tests.
    pub fn of_submission(
        course: &'c Course,
        pristine: &Pristine,
        exercise: &'c Exercise,
        (shipped, hidden): (&Files, &Files),
        handed_in: Files,
    ) -> Result<Self> {
        let mut theirs = shipped.clone();
        theirs.retain(|path| {
            let moved = replaced_by(path);
            exercise.may_edit(path) && moved.is_none_or(|path| handed_in.get(&path).is_none())
        });
        theirs.overlay(handed_in);
        let attempt = Self::over(course, pristine, exercise, shipped.clone(), theirs)?;
        Ok(attempt.with_hidden_tests(hidden))
    }

    /// The same with further tests, which replace nothing.
    #[must_use]
    pub fn with_hidden_tests(mut self, hidden: &Files) -> Self {
        self.files.overlay(hidden.clone());
        self
    }
}

/// The other path at which the compiler looks for the same module.
fn replaced_by(path: &str) -> Option<String> {
    match path.strip_suffix("/mod.rs") {
        Some(module) => Some(format!("{module}.rs")),
        None => Some(format!("{}/mod.rs", path.strip_suffix(".rs")?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::fixture::Fixture;

    fn attempt(handed_in: &[(&str, &str)]) -> Files {
        let fixture = Fixture::new();
        let manifest = "exercises/01_first/info.toml";
        fixture.edit(
            manifest,
            "starts = \"test greets_by_name\"",
            "starts = \"test greets_by_name\"\nedit = [\"src/**\"]",
        );
        fixture.write("exercises/01_first/greet1/src/words.rs", "// shipped");
        let course = fixture.open().expect("a course");
        let pristine = Pristine::on_disk(&course);
        let exercise = course.exercise("greet1").expect("the exercise");
        let shipped = pristine.exercise(exercise).expect("its files");
        let handed_in = handed_in
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let mut hidden = Files::default();
        hidden.insert("tests/edge.rs", "// hidden");
        let attempt = Attempt::of_submission(
            &course,
            &pristine,
            exercise,
            (&shipped, &hidden),
            handed_in.collect(),
        );
        attempt.expect("an attempt").files
    }

    #[test]
    fn what_was_not_handed_in_is_as_shipped() {
        let files = attempt(&[
            ("src/lib.rs", "// mine"),
            ("tests/greet1.rs", "// mine"),
            ("tests/edge.rs", "// mine"),
        ]);
        assert_eq!(files.text("src/lib.rs"), Some("// mine"));
        assert_eq!(files.text("src/words.rs"), Some("// shipped"));
        assert_eq!(files.text("tests/edge.rs"), Some("// hidden"));
        let tests = files.text("tests/greet1.rs").expect("the course's tests");
        assert!(tests.contains("greets_by_name"), "{tests}");
    }

    #[test]
    fn a_module_that_moved_is_not_there_twice() {
        let files = attempt(&[("src/words/mod.rs", "// mine")]);
        assert_eq!(files.get("src/words.rs"), None);
        assert_eq!(files.text("src/words/mod.rs"), Some("// mine"));
    }
}
