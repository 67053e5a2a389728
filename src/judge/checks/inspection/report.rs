//! `Report`: what a tool found, shortened to what matters to a learner: what the program did, in which lines of the exercise, and with which memory.
//!
//! Code under test can print what looks like a report. A tool ends the program at the first fault, so what counts is what was printed last.

use crate::judge::attempt::Attempt;
use crate::judge::verdict::FaultPlace;

/// What a line that a tool printed means.
#[derive(Debug, PartialEq, Eq)]
pub enum ReportLine {
    /// A report begins: what the program did, to follow the name of a test.
    Fault(String),
    /// Another part of the report begins, with this heading.
    Part(String),
}

/// What a tool found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Report {
    fault: String,
    /// The first has no heading: it's where the fault happened.
    parts: Vec<Part>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Part {
    heading: String,
    frames: Vec<StackFrame>,
}

/// A line of the exercise that was being executed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StackFrame {
    /// Relative to the exercise's folder.
    pub(super) file: String,
    /// From 1.
    pub(super) line: usize,
}

/// How many lines of a call stack are shown. The innermost come first.
const FRAMES: usize = 4;

impl Report {
    /// The last report in what was printed; `None` if there is none.
    pub(super) fn read(
        printed: &str,
        attempt: &Attempt<'_>,
        read: fn(&str) -> Option<ReportLine>,
    ) -> Option<Self> {
        let mut report: Option<Self> = None;
        // The summary at the end repeats a line of the first part.
        let lines = printed
            .lines()
            .filter(|line| !line.starts_with("SUMMARY: "));
        for line in lines {
            match (read(line), &mut report) {
                (Some(ReportLine::Fault(fault)), _) => {
                    let parts = vec![Part::default()];
                    report = Some(Self { fault, parts });
                }
                (Some(ReportLine::Part(heading)), Some(report)) => report.parts.push(Part {
                    heading,
                    frames: Vec::new(),
                }),
                (None, Some(report)) => {
                    let frame = StackFrame::in_line(line, attempt);
                    let part = report.parts.last_mut();
                    if let Some((frame, part)) = frame.zip(part)
                        && part.frames.last() != Some(&frame)
                    {
                        part.frames.push(frame);
                    }
                }
                (_, None) => {}
            }
        }
        if let Some(report) = &mut report {
            report.parts.iter_mut().for_each(Part::leave_harness_out);
            report.leave_repeats_out();
        }
        report
    }

    /// Leaves out parts that say nothing new: two threads may have been started in the same line, and a tool may not know where one was started.
    fn leave_repeats_out(&mut self) {
        let mut kept: Vec<Part> = Vec::new();
        for part in self.parts.drain(..) {
            let says_no_more = |known: &Part| {
                known.heading == part.heading
                    && (part.frames.is_empty() || known.frames == part.frames)
            };
            if !kept.iter().any(says_no_more) {
                kept.push(part);
            }
        }
        self.parts = kept;
    }

    /// What the program did, to follow the name of a test, and the line of the learner's where it did that.
    pub(super) fn fault_at(&self, place: Option<&FaultPlace>) -> String {
        match place {
            Some(place) => format!("{}, at {place}", self.fault),
            None => self.fault.clone(),
        }
    }

    /// All lines of the exercise that it names.
    pub(super) fn frames(&self) -> impl Iterator<Item = &StackFrame> {
        self.parts.iter().flat_map(|part| &part.frames)
    }

    /// The innermost line of the learner's: `exercises/03_ownership/moves1/src/lib.rs:6`.
    pub(super) fn place(&self, attempt: &Attempt<'_>) -> Option<FaultPlace> {
        let exercise = attempt.exercise;
        let is_theirs = |frame: &&StackFrame| exercise.may_edit(&frame.file);
        let frame = self.frames().find(is_theirs).or(self.frames().next())?;
        Some(FaultPlace {
            file: exercise.path(&frame.file),
            line: u32::try_from(frame.line).ok()?,
        })
    }

    /// Its lines, with the source that they name.
    pub(super) fn text(&self, attempt: &Attempt<'_>) -> String {
        let mut lines = Vec::new();
        for part in &self.parts {
            if !part.heading.is_empty() {
                lines.push(part.heading.clone());
            }
            for frame in part.frames.iter().take(FRAMES) {
                let source = attempt.files.text(&frame.file).unwrap_or_default();
                let source = source.lines().nth(frame.line.saturating_sub(1));
                let source = source.unwrap_or_default().trim();
                lines.push(format!("  at {}:{}: {source}", frame.file, frame.line));
            }
        }
        lines.join("\n")
    }
}

impl Part {
    /// The harness calls each test by a closure, whose line is that of the test's name.
    fn leave_harness_out(&mut self) {
        if let [.., test, harness] = self.frames.as_slice()
            && test.file == harness.file
            && test.file.starts_with("tests/")
        {
            self.frames.pop();
        }
    }
}

impl StackFrame {
    /// The last place in a file of the exercise that a line names.
    fn in_line(line: &str, attempt: &Attempt<'_>) -> Option<Self> {
        let dir = format!("{}/", attempt.exercise.dir);
        let (_, place) = line.rsplit_once(&dir)?;
        let (file, rest) = place.split_once(':')?;
        let end = rest.find(|char: char| !char.is_ascii_digit());
        let line = rest[..end.unwrap_or(rest.len())].parse().ok()?;
        attempt.files.get(file)?;
        Some(Self {
            file: file.to_owned(),
            line,
        })
    }
}
