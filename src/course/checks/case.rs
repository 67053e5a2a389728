//! `Case`: a compile-fail case. It misuses what the learner writes, and the compiler must refuse it.
//!
//! Its first line names the expected error, the rest of its head describes the misuse, and the misusing lines are marked. Without those lines the
//! source is the case's control, which must compile. Otherwise, renaming a function would be enough to have every case "refused".

use crate::course::model::{Exercise, Files, Starts, is_match};
use crate::error::{Error, Problem, Result};

/// Marks a misusing line, at its end.
pub const MARK: &str = "// misuse";

/// A source that the compiler must refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Relative to the exercise's folder: `cases/opened_twice.rs`.
    pub path: String,
    /// The expected error: its code, or words from its message if it has no code.
    pub refusal: Starts,
    /// What must be impossible, in the author's words.
    pub misuse: String,
    /// The source with the misusing lines left empty. It must compile.
    pub control: String,
}

impl Exercise {
    /// The compile-fail cases among its files, sorted by path. Empty if the exercise doesn't ask for any.
    ///
    /// # Errors
    /// If a case is incomplete, or if the exercise asks for cases and has none. Reports every problem.
    pub fn cases(&self, files: &Files) -> Result<Vec<Case>> {
        let Some(pattern) = &self.checks.refuses else {
            return Ok(Vec::new());
        };
        let mut problems = Vec::new();
        let mut cases = Vec::new();
        for path in matching(pattern, files) {
            match Case::read(&path, files.text(&path).unwrap_or_default()) {
                Ok(case) => cases.push(case),
                Err((line, what, next)) => {
                    let problem = Problem::new(what).at(self.path(&path), line);
                    problems.push(problem.next(next));
                }
            }
        }
        if problems.is_empty() && cases.is_empty() {
            problems.push(no_file(self, "refuses", pattern));
        }
        Error::of(problems).map_or(Ok(cases), Err)
    }
}

/// The problem of a check whose pattern matches no file.
pub fn no_file(exercise: &Exercise, key: &str, pattern: &str) -> Problem {
    let what = format!(
        "`{key}` of exercise `{}` is `{pattern}`, which matches no file",
        exercise.name
    );
    Problem::new(what)
        .at(&exercise.dir, None)
        .next("add the files, or correct the pattern")
}

/// The paths that a pattern matches, sorted.
pub fn matching(pattern: &str, files: &Files) -> Vec<String> {
    let matches = |path: &str| is_match(pattern, path);
    let paths = files.iter().map(|(path, _)| path);
    paths
        .filter(|path| matches(path))
        .map(str::to_owned)
        .collect()
}

/// The first paragraph of a source's `//!` comments, as one line.
pub fn first_words(source: &str) -> String {
    let lines = source
        .lines()
        .skip_while(|line| line.trim().is_empty())
        .map_while(|line| line.trim().strip_prefix("//!"));
    lines
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

type Fault = (Option<usize>, &'static str, &'static str);

impl Case {
    fn read(path: &str, source: &str) -> Result<Self, Fault> {
        let head = "start the file with `//! error[E0382]` (or `//! error: words` if the error has no code)";
        let (first, rest) = source.split_once('\n').unwrap_or((source, ""));
        let refusal = first
            .trim()
            .strip_prefix("//!")
            .and_then(Starts::parse)
            .filter(|refusal| matches!(refusal, Starts::Code(_) | Starts::Error(_)));
        let Some(refusal) = refusal else {
            return Err((
                Some(1),
                "this case doesn't say which error the compiler should report",
                head,
            ));
        };
        let misuse = first_words(rest);
        if misuse.is_empty() {
            return Err((
                Some(2),
                "this case doesn't describe what must be impossible",
                "describe it below the first line: `//! A parcel can be opened twice.`",
            ));
        }
        let is_misuse = |line: &str| line.trim_end().ends_with(MARK);
        if !source.lines().any(is_misuse) {
            return Err((
                None,
                "no line of this case is marked as the misuse",
                "end each misusing line with `// misuse`; without those lines, the case must compile",
            ));
        }
        let kept = source
            .lines()
            .map(|line| if is_misuse(line) { "" } else { line });
        Ok(Self {
            path: path.to_owned(),
            refusal,
            misuse,
            control: kept.flat_map(|line| [line, "\n"]).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const OPENED: &str = indoc! {"
        //! error[E0599]
        //! A locked door
        //! can be opened.

        use doors::Door;

        fn main() {
            let door = Door::locked();
            door.open(); // misuse
        }
    "};

    #[test]
    fn a_case_has_an_expected_error_a_description_and_a_control() {
        let case = Case::read("cases/opened.rs", OPENED).unwrap();
        assert_eq!(case.refusal, Starts::Code("E0599".to_owned()));
        assert_eq!(case.misuse, "A locked door can be opened.");
        assert_eq!(case.control.lines().count(), OPENED.lines().count());
        assert!(case.control.contains("Door::locked()") && !case.control.contains("open()"));
        let words = OPENED.replace("error[E0599]", "error: lifetime may not live long enough");
        let case = Case::read("cases/opened.rs", &words).unwrap();
        assert_eq!(
            case.refusal,
            Starts::Error("lifetime may not live long enough".to_owned())
        );
    }

    #[test]
    fn an_incomplete_case_is_reported() {
        let fault = |from: &str, to: &str| Case::read("c.rs", &OPENED.replace(from, to)).err();
        let problem = |from: &str, to: &str| fault(from, to).map(|(line, what, _)| (line, what));
        let how = "this case doesn't say which error the compiler should report";
        assert_eq!(
            problem("error[E0599]", "A locked door").unwrap(),
            (Some(1), how)
        );
        assert_eq!(
            problem("error[E0599]", "test opens").unwrap(),
            (Some(1), how)
        );
        let (line, what) = problem(
            indoc! {"
                //! A locked door
                //! can be opened.
            "},
            "",
        )
        .unwrap();
        assert_eq!(line, Some(2));
        assert!(what.contains("must be impossible"), "{what}");
        let (_, what) = problem(" // misuse", "").unwrap();
        assert!(what.contains("marked as the misuse"), "{what}");
        assert!(Case::read("c.rs", "").is_err());
    }
}
