//! `Findings`: what was found in an attempt, the most important first, as lines. It doesn't know how high the screen is.

use super::library_place::named_library;
use super::medium::Medium;
use super::statement::SourceLines;
use super::tested::Tested;
use super::words::own;
use crate::judge::{Cause, Diagnostic, Failure, Severity, TestOutcome, TestResult};
use crate::ui::terminal::{Keep, Style, cut, joined, sanitize, strip, width, wrap, wrap_hanging};

/// What was found in an attempt, so far or in the end.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    /// The exercise's name.
    pub exercise: &'a str,
    /// Why it failed, if that's known.
    pub cause: Option<Cause>,
    /// Messages of the compiler and of clippy.
    pub diagnostics: &'a [Diagnostic],
    /// The tests that ended.
    pub tests: &'a [TestResult],
    /// Further remarks, each a whole sentence.
    pub notes: &'a [String],
    /// Colors and marks.
    pub style: Style,
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
}

/// Findings as lines, and where in them each failure starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundLines {
    /// All lines. Nothing is left out because of a screen's height.
    pub lines: Vec<String>,
    /// The index of the first line of each error and each failing test.
    pub failures: Vec<usize>,
}

impl FoundLines {
    /// Adds a part, with an empty line above it.
    fn add(&mut self, part: Self) {
        if part.lines.is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        let above = self.lines.len();
        self.failures
            .extend(part.failures.iter().map(|at| at + above));
        self.lines.extend(part.lines);
    }
}

impl Findings<'_> {
    /// All findings, no wider than `width`.
    pub fn lines(&self, width: usize, medium: Medium) -> FoundLines {
        let mut found = FoundLines::default();
        let mut parts = [self.errors(width, medium), self.all_tests(width, medium)];
        if self.tests_decide() {
            parts.reverse();
        }
        for part in parts {
            found.add(part);
        }
        for lines in [self.advice(width), self.all_notes(width)] {
            found.add(FoundLines {
                lines,
                failures: Vec::new(),
            });
        }
        found
    }

    /// Whether tests have to pass first: lints and the format can wait, errors of the compiler can't.
    fn tests_decide(&self) -> bool {
        match self.cause {
            Some(Cause::Compile | Cause::Compiler | Cause::Lint | Cause::Format) => false,
            Some(_) => true,
            None => {
                let mut tests = self.tests.iter();
                let mut diagnostics = self.diagnostics.iter();
                tests.any(|test| test.outcome != TestOutcome::Passed)
                    && diagnostics.all(|said| said.severity != Severity::Error)
            }
        }
    }

    /// The diagnostics that block, those in the learner's files first.
    fn errors(&self, width: usize, medium: Medium) -> FoundLines {
        let mut errors: Vec<&Diagnostic> = self
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.blocks)
            .collect();
        errors.sort_by_key(|diagnostic| (!diagnostic.in_learners_file, diagnostic.severity));
        let mut found = FoundLines::default();
        for error in errors {
            found.add(FoundLines {
                lines: self.rendered(error, width, medium),
                failures: vec![0],
            });
        }
        found
    }

    /// A diagnostic as rustc renders it.
    fn rendered(&self, diagnostic: &Diagnostic, width: usize, medium: Medium) -> Vec<String> {
        let text = diagnostic.rendered.trim_end();
        if text.is_empty() {
            return medium.fit(&self.headline(diagnostic), width, 0, self.style);
        }
        let line = |line: &str| {
            let line = if self.style.color {
                Style::readable(&sanitize(line, Keep::Color))
            } else {
                sanitize(&strip(line), Keep::Text)
            };
            let line = shorter_place(named_library(line), self.exercise, width);
            medium.fit(&line, width, gutter(&strip(&line)), self.style)
        };
        text.lines().flat_map(line).collect()
    }

    /// A diagnostic in one line: `error[E0382]: use of moved value: `parcel` (src/lib.rs:6:6)`.
    fn headline(&self, diagnostic: &Diagnostic) -> String {
        let code = diagnostic
            .code
            .as_deref()
            .map(|code| format!("[{code}]"))
            .unwrap_or_default();
        let head = match diagnostic.severity {
            // A denied lint is an error to the learner, whatever clippy calls it.
            Severity::Error | Severity::Warning if diagnostic.blocks => {
                self.style.bad(&format!("error{code}"))
            }
            Severity::Error => self.style.bad(&format!("error{code}")),
            Severity::Warning => self.style.warn(&format!("advice{code}")),
            Severity::Note => format!("note{code}"),
        };
        let message = joined(&diagnostic.message);
        format!(
            "{head}: {message}{}",
            place(diagnostic, self.exercise)
                .map(|place| format!(" ({place})"))
                .unwrap_or_default()
        )
    }

    /// The tests; on a screen, those that fail come first.
    fn all_tests(&self, width: usize, medium: Medium) -> FoundLines {
        let shown = Tested {
            style: self.style,
            source: self.source,
            medium,
            exercise: self.exercise,
        };
        let mut tests: Vec<&TestResult> = self.tests.iter().collect();
        if medium != Medium::Paper {
            tests.sort_by_key(|test| test.outcome == TestOutcome::Passed);
        }
        let passed = |test: &&&TestResult| test.outcome == TestOutcome::Passed;
        let failing = tests.len() - tests.iter().filter(passed).count();
        let mut found = FoundLines::default();
        let mut above: Vec<Vec<&str>> = Vec::new();
        for test in &tests {
            if passed(&test) {
                found.lines.extend(shown.passing(test, failing, width));
                continue;
            }
            found.failures.push(found.lines.len());
            let failure = Failure::read(&test.output);
            let number = (found.failures.len(), failing);
            let heading = shown.heading(test, &failure, number, width);
            let difference = Tested::difference(&failure);
            let is_known = difference
                .as_ref()
                .is_some_and(|difference| above.contains(difference));
            if is_known {
                let same = self.style.dim("(same difference as above)");
                let line = format!("{}  {same}", shown.line(test));
                found.lines.push(cut(&line, width, self.style.ellipsis()));
                continue;
            }
            above.extend(difference);
            let has_place = heading.has_place;
            found.lines.extend(heading.lines);
            found
                .lines
                .extend(shown.details(test, &failure, has_place, width));
        }
        found
    }

    /// Warnings that do not block.
    fn advice(&self, width: usize) -> Vec<String> {
        let plain = Self {
            style: Style {
                color: false,
                ..self.style
            },
            ..*self
        };
        let advice = self
            .diagnostics
            .iter()
            .filter(|diagnostic| !diagnostic.blocks && diagnostic.severity != Severity::Note);
        advice
            .flat_map(|diagnostic| wrap_hanging(&plain.headline(diagnostic), width, 2))
            .map(|line| self.style.dim(&line))
            .collect()
    }

    fn all_notes(&self, width: usize) -> Vec<String> {
        self.notes
            .iter()
            .flat_map(|note| wrap(&format!("note: {}", sanitize(note, Keep::Text)), width))
            .collect()
    }
}

/// How far the text of one of rustc's lines is indented by its gutter and by spaces behind that: `4 |     `.
fn gutter(line: &str) -> usize {
    let margin = line.len()
        - line
            .trim_start_matches(|char: char| char == ' ' || char.is_ascii_digit())
            .len();
    let rest = &line[margin..];
    let Some(text) = ["| ", "= "].iter().find_map(|mark| rest.strip_prefix(mark)) else {
        return 0;
    };
    line.len() - text.trim_start_matches(' ').len()
}

/// One of rustc's lines. If it has the address of a file and is too wide, the address begins at the exercise's folder.
fn shorter_place(line: String, exercise: &str, columns: usize) -> String {
    if width(&line) <= columns {
        return line;
    }
    let Some((start, rest)) = line.split_once("--> ").or_else(|| line.split_once("::: ")) else {
        return line;
    };
    match rest.split_once(&format!("/{exercise}/")) {
        Some((folder, file)) => {
            // A color that ends in front of the address stays.
            let color = folder.rfind('m').filter(|_| folder.starts_with('\x1b'));
            let color = color.map_or("", |end| &folder[..=end]);
            let arrow = &line[start.len()..start.len() + 4];
            format!("{start}{arrow}{color}{file}")
        }
        None => line,
    }
}

/// `src/lib.rs:6:6`, relative to the exercise if the file belongs to it: one line has no room for more.
fn place(diagnostic: &Diagnostic, exercise: &str) -> Option<String> {
    let file = diagnostic.file.as_deref()?;
    let file = own(file, exercise).unwrap_or(file);
    let numbers = [diagnostic.line, diagnostic.column]
        .into_iter()
        .flatten()
        .map(|number| format!(":{number}"));
    Some(joined(file) + &numbers.collect::<String>())
}
