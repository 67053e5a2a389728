//! `Event`: one thing that a learner did, and its line in the log.
//!
//! It knows the format of a line, but nothing about files: `progress` reads and writes them.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::course::Mistake;
use crate::judge::{Cause, Decision, Verdict};

/// The version of the line format that this code writes. Lines of other versions stay in the log, but don't count.
const VERSION: u32 = 1;

/// One thing that a learner did.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressEvent {
    /// The name of the exercise.
    pub exercise: String,
    /// What was done.
    pub kind: ProgressKind,
}

/// What a learner did.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressKind {
    /// The exercise was shown for the first time.
    Seen,
    /// A save, or a run that the learner asked for, was judged.
    Attempt {
        /// The verdict.
        decision: Decision,
        /// How long judging took.
        seconds: f64,
        /// What the mistake that it shows is recognized by, if it shows one that the course knows.
        mistake: Option<String>,
    },
    /// This many hints have been shown, and the one of the latest attempt's mistake, if it has one.
    Hint(usize),
    /// This many stages of a project are done.
    Stages(usize),
    /// The exercise passed.
    Passed,
    /// The learner moved to this exercise.
    Chose,
    /// The exercise was restored to how the course ships it.
    Reset,
    /// The solution was shown.
    SolutionShown,
    /// The learner began to solve it again. Its hints count from the first one again.
    ReviewStarted,
    /// A review ended: how well the learner still knew it.
    Reviewed(ReviewKind, ReviewRating),
}

/// How an exercise is reviewed.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// It's solved again, from the start.
    Solve,
    /// The learner says what a small change to their own code breaks.
    TeachBack,
}

/// How well a learner knew something.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewRating {
    Again,
    Hard,
    Good,
    Easy,
}

impl ProgressKind {
    fn name(&self) -> Name {
        match self {
            Self::Seen => Name::Seen,
            Self::Attempt { .. } => Name::Attempt,
            Self::Hint(_) => Name::Hint,
            Self::Stages(_) => Name::Stages,
            Self::Passed => Name::Passed,
            Self::Chose => Name::Chose,
            Self::Reset => Name::Reset,
            Self::SolutionShown => Name::SolutionShown,
            Self::ReviewStarted => Name::ReviewStarted,
            Self::Reviewed(..) => Name::Reviewed,
        }
    }
}

impl ProgressEvent {
    /// An event about the exercise of that name.
    pub fn new(exercise: impl Into<String>, kind: ProgressKind) -> Self {
        Self {
            exercise: exercise.into(),
            kind,
        }
    }

    /// The attempt behind a verdict. `mistakes` are those that the course knows.
    pub fn attempt(verdict: &Verdict, mistakes: &[Mistake]) -> Self {
        let mistake = verdict.mistake(mistakes);
        let kind = ProgressKind::Attempt {
            decision: verdict.decision.clone(),
            seconds: verdict.seconds,
            mistake: mistake.map(|mistake| mistake.symptom.to_string()),
        };
        Self::new(verdict.exercise.clone(), kind)
    }

    /// How many stages are done, if the verdict is on a project and knows it.
    pub fn stages(verdict: &Verdict) -> Option<Self> {
        let kind = ProgressKind::Stages(verdict.stages_done()?);
        Some(Self::new(verdict.exercise.clone(), kind))
    }

    /// Whether to wait until it's on disk. What happens at every save, or automatically, isn't worth the wait.
    pub(super) fn must_be_durable(&self) -> bool {
        !matches!(
            self.kind,
            ProgressKind::Seen | ProgressKind::Attempt { .. } | ProgressKind::Stages(_)
        )
    }

    /// Its line in the log, with the newline. `at` is Unix time in milliseconds; `id` is unique across machines.
    pub(super) fn to_line(&self, at: u64, id: &str) -> String {
        let mut record = Written {
            v: VERSION,
            id,
            at,
            event: self.kind.name(),
            exercise: &self.exercise,
            hint: None,
            stages: None,
            decision: None,
            cause: None,
            seconds: None,
            mistake: None,
            review: None,
            rating: None,
        };
        match &self.kind {
            ProgressKind::Hint(number) => record.hint = Some(*number),
            ProgressKind::Stages(number) => record.stages = Some(*number),
            ProgressKind::Reviewed(kind, rating) => {
                (record.review, record.rating) = (Some(*kind), Some(*rating));
            }
            ProgressKind::Attempt {
                decision,
                seconds,
                mistake,
            } => {
                record.seconds = Some(*seconds);
                record.mistake = mistake.as_deref();
                (record.decision, record.cause) = match decision {
                    Decision::Passed => (Some("passed"), None),
                    Decision::Failed(cause) => (Some("failed"), Some(*cause)),
                    Decision::Skipped(_) => (Some("skipped"), decision.cause()),
                };
            }
            _ => {}
        }
        let mut line = serde_json::to_string(&record).expect("a record has only text and numbers");
        line.push('\n');
        line
    }
}

/// A line as it is written.
#[derive(Serialize)]
struct Written<'e> {
    v: u32,
    id: &'e str,
    at: u64,
    event: Name,
    exercise: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Cause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mistake: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<ReviewKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<ReviewRating>,
}

/// What counts when a line is read: what was done, to which exercise, and when. Lines sort by time, then by id.
#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line<'l> {
    pub(super) at: u64,
    #[serde(borrow)]
    pub(super) id: Cow<'l, str>,
    pub(super) event: Name,
    #[serde(borrow)]
    pub(super) exercise: Cow<'l, str>,
    pub(super) hint: Option<usize>,
    pub(super) stages: Option<usize>,
    #[serde(borrow)]
    pub(super) mistake: Option<Cow<'l, str>>,
    #[serde(borrow)]
    pub(super) decision: Option<Cow<'l, str>>,
    pub(super) rating: Option<ReviewRating>,
    v: u32,
}

/// The name that a kind of event has in the log.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Name {
    Seen,
    Attempt,
    Hint,
    Stages,
    Passed,
    Chose,
    Reset,
    SolutionShown,
    ReviewStarted,
    Reviewed,
    /// Written by a later version.
    #[serde(other)]
    Unknown,
}

impl<'l> Line<'l> {
    /// Reads one line of the log. `None` for anything else that may be there: half a line after a kill, a conflict marker, a blank line, a
    /// line of a later version.
    pub(super) fn parse(line: &'l [u8]) -> Option<Self> {
        let read = |text: &'l [u8]| serde_json::from_slice::<Self>(text).ok();
        find(line, read).filter(|line| line.v == VERSION)
    }

    /// The lines of logs by time, then by id: the order of the lines in a file doesn't matter, and an event counts once.
    pub(super) fn sorted(logs: [&'l [u8]; 2]) -> Vec<Self> {
        let lines = logs
            .into_iter()
            .flat_map(|log| log.split(|byte| *byte == b'\n'));
        let mut lines: Vec<Self> = lines.filter_map(Self::parse).collect();
        lines.sort();
        lines.dedup_by(|a, b| (a.at, &a.id) == (b.at, &b.id));
        lines
    }
}

/// A line of any version, as it is. Lines sort by time; those without one come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct AnyLine {
    at: u64,
    /// Without the newline.
    pub(super) text: String,
}

impl AnyLine {
    /// Finds the line, wherever [`Line::parse`] would find one of this version.
    pub(super) fn parse(line: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Versioned {
            #[serde(rename = "v")]
            _v: u64,
            #[serde(default)]
            at: serde_json::Value,
        }
        find(line, |text| {
            let read: Versioned = serde_json::from_slice(text).ok()?;
            Some(Self {
                at: read.at.as_u64().unwrap_or(u64::MAX),
                text: str::from_utf8(text).ok()?.to_owned(),
            })
        })
    }
}

/// Finds the object in one line of a file.
fn find<'l, T>(line: &'l [u8], read: impl Fn(&'l [u8]) -> Option<T>) -> Option<T> {
    const START: &[u8] = b"{\"v\":";
    let line = line.trim_ascii();
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    if line.first() != Some(&b'{') {
        return None;
    }
    read(line).or_else(|| {
        // A whole line can follow half a line, if another process was killed while it wrote.
        let start = line
            .windows(START.len())
            .rposition(|window| window == START)
            .filter(|start| *start > 0)?;
        read(&line[start..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_flat_object() {
        let event = ProgressEvent::new(
            "moves1",
            ProgressKind::Attempt {
                decision: Decision::Failed(Cause::Compile),
                seconds: 0.25,
                mistake: Some("wrong/clones".to_owned()),
            },
        );
        assert_eq!(
            event.to_line(1_700_000_000_000, "a-1"),
            "{\"v\":1,\"id\":\"a-1\",\"at\":1700000000000,\"event\":\"attempt\",\"exercise\":\"moves1\",\
             \"decision\":\"failed\",\"cause\":\"compile\",\"seconds\":0.25,\"mistake\":\"wrong/clones\"}\n"
        );
        let hint = ProgressEvent::new("moves1", ProgressKind::Hint(2)).to_line(7, "a-2");
        assert_eq!(
            hint,
            "{\"v\":1,\"id\":\"a-2\",\"at\":7,\"event\":\"hint\",\"exercise\":\"moves1\",\"hint\":2}\n"
        );
    }

    #[test]
    fn a_line_can_be_read_back_even_with_a_carriage_return() {
        let line = ProgressEvent::new("moves1", ProgressKind::Passed)
            .to_line(7, "a-1")
            .replace('\n', "\r\n");
        let read = Line::parse(line.as_bytes()).expect("it is a line");
        assert_eq!(
            (read.at, &*read.id, read.event, &*read.exercise),
            (7, "a-1", Name::Passed, "moves1")
        );
    }

    #[test]
    fn anything_that_is_not_a_line_is_skipped() {
        for text in [
            "",
            "   ",
            "<<<<<<< HEAD",
            "=======",
            ">>>>>>> other",
            "{\"v\":1,\"id\":\"a\",\"at\":1,\"eve",
            "[1,2]",
            "{\"v\":2,\"id\":\"a\",\"at\":1,\"event\":\"passed\",\"exercise\":\"moves1\"}",
        ] {
            assert_eq!(Line::parse(text.as_bytes()), None, "{text:?}");
        }
        assert_eq!(Line::parse(b"{\"\xFF\xFE"), None);
    }

    #[test]
    fn a_whole_line_after_half_a_line_is_found() {
        let whole = ProgressEvent::new("moves1", ProgressKind::Passed).to_line(7, "a-1");
        let torn = format!("{{\"v\":1,\"id\":\"b\",\"at\":{whole}");
        assert_eq!(Line::parse(torn.as_bytes()).map(|line| line.at), Some(7));
    }
}
