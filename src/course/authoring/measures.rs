//! `Measures`: what a learner meets in an exercise: how much to read and to write, how many hints.
//!
//! Limits say what an exercise may ask for before its author should look again. They are advice: nothing fails by them.

use similar::{ChangeTag, TextDiff};

use crate::course::model::{Exercise, Files};

/// What a learner meets in one exercise. Lines that are empty do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// Lines of what is there before one begins, without tests.
    pub read: usize,
    /// Lines of its tests, which are part of the text.
    pub tests: usize,
    /// Lines of code that the solution changes, adds or takes out. Comments do not count.
    pub write: usize,
    /// Hints.
    pub hints: usize,
}

/// What one exercise may ask for.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// A screen or two: what one holds in mind while looking for the one place that matters.
    pub read: usize,
    /// Tests are read when they fail; what is longer is not read at all.
    pub tests: usize,
    /// One idea, tried in one sitting.
    pub write: usize,
    /// Who needs more than these needs another exercise before this one.
    pub hints: usize,
    /// Seconds that its tests take together: every save waits for them.
    pub seconds: f64,
}

const USUAL: Bounds = Bounds {
    read: 60,
    tests: 90,
    write: 20,
    hints: 5,
    seconds: 1.0,
};

/// A checkpoint joins the ideas of its level in one program of several files.
const CHECKPOINT: Bounds = Bounds {
    read: 200,
    tests: 250,
    write: 150,
    hints: 8,
    seconds: 3.0,
};

impl Measures {
    /// Of an exercise with its shipped files and the files in which its solution differs.
    pub fn of(exercise: &Exercise, shipped: &Files, solution: &Files) -> Self {
        let rust = |tests: bool| {
            // What only the judge compiles, nobody has to read.
            let is_met = |path: &str| {
                let is_test = path.starts_with("tests/");
                is_test == tests && (is_test || path.starts_with("src/") || exercise.may_edit(path))
            };
            let met = shipped.iter().filter(|(path, _)| is_met(path));
            met.map(|(_, text)| lines(&String::from_utf8_lossy(text)).count())
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
            hints: exercise.hints.len(),
        }
    }

    /// In what it asks for more than it may, in words; `seconds` is what its tests take.
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
        if exercise.name.ends_with("_checkpoint") {
            CHECKPOINT
        } else {
            USUAL
        }
    }
}

/// Lines that hold something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

/// How many lines of code differ. One that is replaced by one counts once.
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

    fn files(of: &[(&str, &str)]) -> Files {
        of.iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn what_is_read_and_written_is_counted_without_empty_lines_and_comments() {
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
    }
}
