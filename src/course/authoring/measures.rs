//! `Measures`: the size of an exercise: how much there is to read and to write, and how many hints it has.
//!
//! Above certain bounds, the author should look at the exercise again. They are advice: nothing fails because of them.

use similar::{ChangeTag, TextDiff};

use crate::course::model::{Exercise, Files};

/// The size of an exercise. Empty lines don't count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// Lines of code that are there at the start, without tests.
    pub read: usize,
    /// Lines of tests, which learners read too.
    pub tests: usize,
    /// Lines of code that the solution changes, adds or removes. Comments don't count.
    pub write: usize,
    /// The number of hints.
    pub hints: usize,
}

/// The advised maximum size of an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// A screen or two: as much as you can keep in mind while you look for the one place that matters.
    pub read: usize,
    /// Tests are read when they fail, but not if they are longer than this.
    pub tests: usize,
    /// One idea that you can try in one sitting.
    pub write: usize,
    /// If an exercise needs more hints than these, another exercise should come before it.
    pub hints: usize,
    /// Seconds that its tests take together, because the learner waits for them after every save.
    pub seconds: f64,
}

const USUAL: Bounds = Bounds {
    read: 60,
    tests: 90,
    write: 20,
    hints: 5,
    seconds: 1.0,
};

/// A checkpoint combines the ideas of its level in one program of several files.
const CHECKPOINT: Bounds = Bounds {
    read: 200,
    tests: 250,
    write: 150,
    hints: 8,
    seconds: 3.0,
};

impl Measures {
    /// Measures an exercise with its shipped files and the files that differ in its solution.
    pub fn of(exercise: &Exercise, shipped: &Files, solution: &Files) -> Self {
        let rust = |tests: bool| {
            // Learners don't read what only the judge compiles.
            let is_read = |path: &str| {
                let is_test = path.starts_with("tests/");
                is_test == tests && (is_test || path.starts_with("src/") || exercise.may_edit(path))
            };
            let read = shipped.iter().filter(|(path, _)| is_read(path));
            read.map(|(_, text)| lines(&String::from_utf8_lossy(text)).count())
                .sum()
        };
        let write = solution
            .iter()
            .map(|(path, text)| {
                let before = shipped.get(path).unwrap_or_default();
                changed(
                    &String::from_utf8_lossy(before),
                    &String::from_utf8_lossy(text),
                )
            })
            .sum();
        Self {
            read: rust(false),
            tests: rust(true),
            write,
            hints: (0..exercise.stages.len().max(1))
                .map(|done| exercise.hints_after(done).len())
                .max()
                .unwrap_or_default(),
        }
    }

    /// The bounds that it exceeds, in words. `seconds` is how long its tests take.
    pub fn excess(&self, exercise: &Exercise, seconds: f64) -> Vec<String> {
        let bounds = Bounds::of(exercise);
        let counts = [
            (self.read, bounds.read, "lines to read"),
            (self.tests, bounds.tests, "lines of tests"),
            (self.write, bounds.write, "lines to write"),
            (self.hints, bounds.hints, "hints"),
        ];
        let mut found: Vec<String> = counts
            .iter()
            .filter(|(asked, bound, _)| asked > bound)
            .map(|(asked, bound, what)| format!("{asked} {what} (more than {bound})"))
            .collect();
        if seconds > bounds.seconds {
            found.push(format!(
                "tests of {seconds:.1} s (more than {} s)",
                bounds.seconds
            ));
        }
        found
    }
}

impl Bounds {
    fn of(exercise: &Exercise) -> Self {
        match exercise.stages.len() {
            0 if exercise.is_checkpoint() => CHECKPOINT,
            0 => USUAL,
            stages => CHECKPOINT.times(stages),
        }
    }

    /// For a project: learners do one stage after the other. Its hints are counted by stage, and its tests run together.
    fn times(self, stages: usize) -> Self {
        Self {
            read: self.read * stages,
            tests: self.tests * stages,
            write: self.write * stages,
            ..self
        }
    }
}

/// The lines that aren't blank.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

/// The number of lines of code that differ. Replacing one line by another counts once.
fn changed(before: &str, after: &str) -> usize {
    let code = |text: &str| -> Vec<String> {
        lines(text)
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(str::to_owned)
            .collect()
    };
    let (before, after) = (code(before), code(after));
    let [before, after] =
        [&before, &after].map(|lines| lines.iter().map(String::as_str).collect::<Vec<_>>());
    let diff = TextDiff::from_slices(&before, &after);
    let count = |tag: ChangeTag| {
        diff.iter_all_changes()
            .filter(|change| change.tag() == tag)
            .count()
    };
    count(ChangeTag::Insert).max(count(ChangeTag::Delete))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;
    use crate::course::model::ProjectStage;

    fn files(of: &[(&str, &str)]) -> Files {
        of.iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn blank_lines_and_written_comments_do_not_count() {
        let course = Fixture::new().open().expect("a course");
        let exercise = course.exercise("greet1").expect("an exercise");
        let shipped = files(&[
            ("Cargo.toml", "[package]\n"),
            (
                "src/lib.rs",
                indoc! {"
                    //! Greet.

                    fn a() {}
                    fn b() {}
                "},
            ),
            (
                "tests/greet1.rs",
                indoc! {"
                    #[test]

                    fn greets() {}
                "},
            ),
            ("cases/greet2.rs", "fn main() {}\n"),
        ]);
        let solution = files(&[
            (
                "src/lib.rs",
                indoc! {"
                    //! Greet.

                    // Why.
                    fn a() {}
                    fn c() {}
                    fn d() {}
                "},
            ),
            ("src/more.rs", "fn e() {}\n"),
        ]);
        let measures = Measures::of(exercise, &shipped, &solution);
        assert_eq!(
            measures,
            Measures {
                read: 3,
                tests: 2,
                write: 3,
                hints: 2
            }
        );
        assert!(measures.excess(exercise, 0.1).is_empty());
        let large = Measures {
            read: 61,
            ..measures
        };
        assert_eq!(
            large.excess(exercise, 1.5),
            [
                "61 lines to read (more than 60)",
                "tests of 1.5 s (more than 1 s)"
            ]
        );
        let mut checkpoint = exercise.clone();
        checkpoint.name = "greetings_checkpoint".to_owned();
        assert!(large.excess(&checkpoint, 1.5).is_empty());
        let mut project = exercise.clone();
        let stage = |number| ProjectStage {
            title: format!("Greetings {number}"),
            test: format!("tests/stage{number}.rs"),
            hints: 1,
        };
        project.stages = (1..=3).map(stage).collect();
        let allowed = Measures {
            read: 600,
            tests: 750,
            write: 450,
            hints: 8,
        };
        assert!(allowed.excess(&project, 3.0).is_empty());
        let larger = Measures {
            write: 451,
            hints: 9,
            ..allowed
        };
        assert_eq!(
            larger.excess(&project, 3.1),
            [
                "451 lines to write (more than 450)",
                "9 hints (more than 8)",
                "tests of 3.1 s (more than 3 s)"
            ]
        );
    }
}
