//! `ReviewObstacle`: why an exercise can't be reviewed on this machine.

use crate::course::Exercise;
use crate::judge::Skip;
use crate::ui;

/// Why an exercise can't be reviewed.
pub(super) enum ReviewObstacle {
    /// It can't be judged here at all.
    Skipped(Skip),
    /// It can't be solved again: another course's pristine files aren't in this program.
    NoOriginal,
    /// A small change to an answer that doesn't pass says nothing.
    NotPassing,
    /// No small change to the answer makes a difference, and it may not be possible to solve it again either.
    NoChange { has_original: bool },
}

impl ReviewObstacle {
    /// The reason, and what can be done about it: a sentence without its full stop.
    pub(super) fn sentence(&self, exercise: &Exercise) -> String {
        match self {
            Self::Skipped(skip) => skip.to_string(),
            Self::NoOriginal => {
                "it can't be solved again, because its original files aren't part of this program"
                    .to_owned()
            }
            Self::NotPassing => format!(
                "your answer doesn't pass now: `runner run {}` shows why",
                exercise.name
            ),
            Self::NoChange { has_original: true } => {
                "no small change to your answer makes a difference".to_owned()
            }
            Self::NoChange { has_original: false } => {
                "no small change to your answer makes a difference, and its original files aren't part of this program"
                    .to_owned()
            }
        }
    }
}

/// The exercises that are due, if none of them can be reviewed: at most `listed` of them, with the reasons.
pub(super) fn all(prevented: &[(&Exercise, ReviewObstacle)], listed: usize) -> String {
    let mut text = match prevented.len() {
        1 => "1 exercise is due, but it can't be reviewed here:\n".to_owned(),
        due => format!("{due} exercises are due, but none can be reviewed here:\n"),
    };
    for (exercise, why) in prevented.iter().take(listed) {
        let line = format!("  {}: {}", exercise.name, why.sentence(exercise));
        text += &ui::one_line(&line);
        text.push('\n');
    }
    let more = prevented.len().saturating_sub(listed);
    if more > 0 {
        text += &format!("  and {more} more\n");
    }
    text
}
