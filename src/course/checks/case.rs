//! `Case`: a source that misuses what the learner writes, and that the compiler has to refuse.
//!
//! Its first line says how it is refused, the rest of its head says in words what the misuse is, and the lines of the misuse are marked. Without
//! them it is the case's control, which has to compile: otherwise a renamed function would make every case "refused".

use crate::course::model::{Exercise, Files, Starts, is_match};
use crate::error::{Error, Problem, Result};

/// What ends a line of a case that is the misuse.
pub const MARK: &str = "// misuse";

/// A source that the compiler has to refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Relative to the exercise's folder: `cases/opened_twice.rs`.
    pub path: String,
    /// How it has to be refused: a code, or words of an error that has none.
    pub refusal: Starts,
    /// What must not be possible, in the author's words.
    pub misuse: String,
    /// The source without the lines of the misuse, which are empty here: it has to compile.
    pub control: String,
}

impl Exercise {
    /// The cases among its files that have to be refused, in the order of their names; none where it asks for none.
    ///
    /// # Errors
    /// If a case does not say what it has to say, or there is none although the exercise asks for them: everything that is wrong.
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

/// Says that a pattern of an exercise's checks matches nothing.
pub fn no_file(exercise: &Exercise, key: &str, pattern: &str) -> Problem {
    let what = format!(
        "`{key}` of exercise `{}` is `{pattern}`, and no file is called so",
        exercise.name
    );
    Problem::new(what)
        .at(&exercise.dir, None)
        .next("write the files, or correct the pattern")
}

/// The paths among files that a pattern matches, in their order.
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
        let head = "begin the file with `//! error[E0382]` (or `//! error: words`, where the error has no code)";
        let (first, rest) = source.split_once('\n').unwrap_or((source, ""));
        let refusal = first
            .trim()
            .strip_prefix("//!")
            .and_then(Starts::parse)
            .filter(|refusal| matches!(refusal, Starts::Code(_) | Starts::Error(_)));
        let Some(refusal) = refusal else {
            return Err((
                Some(1),
                "this case does not say how the compiler has to refuse it",
                head,
            ));
        };
        let misuse = first_words(rest);
        if misuse.is_empty() {
            return Err((
                Some(2),
                "this case does not say in words what must not be possible",
                "write it below the first line: `//! A parcel can be opened twice.`",
            ));
        }
        let is_misuse = |line: &str| line.trim_end().ends_with(MARK);
        if !source.lines().any(is_misuse) {
            return Err((
                None,
                "no line of this case is marked as the misuse",
                "end each line of the misuse with `// misuse`: without them the case has to compile",
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
    fn a_case_says_how_and_why_it_is_refused_and_what_is_left_without_the_misuse() {
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
    fn what_a_case_does_not_say_is_told() {
        let fault = |from: &str, to: &str| Case::read("c.rs", &OPENED.replace(from, to)).err();
        let told = |from: &str, to: &str| fault(from, to).map(|(line, what, _)| (line, what));
        let how = "this case does not say how the compiler has to refuse it";
        assert_eq!(
            told("error[E0599]", "A locked door").unwrap(),
            (Some(1), how)
        );
        assert_eq!(told("error[E0599]", "test opens").unwrap(), (Some(1), how));
        let (line, what) = told(
            indoc! {"
                //! A locked door
                //! can be opened.
            "},
            "",
        )
        .unwrap();
        assert_eq!(line, Some(2));
        assert!(what.contains("in words"), "{what}");
        let (_, what) = told(" // misuse", "").unwrap();
        assert!(what.contains("marked as the misuse"), "{what}");
        assert!(Case::read("c.rs", "").is_err());
    }
}
