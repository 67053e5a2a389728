//! What is said at the end of a level: what it took, and what may be worth another look.

use crate::ui::report::count;
use crate::ui::terminal::{Style, wrap};

/// What an exercise took.
#[derive(Clone, Debug)]
pub struct ExerciseEffort<'a> {
    /// Its name.
    pub exercise: &'a str,
    /// How many saves and runs were judged.
    pub attempts: u32,
    /// How many hints were shown.
    pub hints: usize,
    /// How long it took, in words, if that's known.
    pub time: Option<String>,
}

/// What a level took.
#[derive(Clone, Debug)]
pub struct LevelEffort<'a> {
    /// What the exercises took that are done.
    pub exercises: Vec<ExerciseEffort<'a>>,
    /// How long all of them took together, in words, if that's known.
    pub time: Option<String>,
    /// How many exercises the checkpoint skipped.
    pub skipped: usize,
    /// Whether they come back for a review.
    pub comes_back: bool,
}

/// How many exercises are named.
const NAMED: usize = 3;

/// The end of a level: what it took, and what may be worth another look.
pub fn level_done(level: &LevelEffort<'_>, columns: usize, style: Style) -> Vec<String> {
    let efforts = &level.exercises;
    let attempts: u32 = efforts.iter().map(|effort| effort.attempts).sum();
    let hints: usize = efforts.iter().map(|effort| effort.hints).sum();
    let attempts = usize::try_from(attempts).unwrap_or(usize::MAX);
    let time = level.time.as_ref().map(|time| format!(" in {time}"));
    let mut sum = format!(
        "{}{}, {}, {}.",
        count(efforts.len(), "exercise"),
        time.unwrap_or_default(),
        count(attempts, "attempt"),
        count(hints, "hint")
    );
    if level.skipped > 0 {
        sum += &format!(" The checkpoint skipped {}.", level.skipped);
    }
    let mut lines = wrap(&format!("{} {sum}", style.pass_mark()), columns);
    let mut hard: Vec<_> = efforts
        .iter()
        .filter(|effort| effort.attempts > 1)
        .collect();
    // Among equals, the earlier one first.
    hard.sort_by_key(|effort| std::cmp::Reverse((effort.attempts, effort.hints)));
    hard.truncate(NAMED);
    if !hard.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(
            "Worth another look, because they took most attempts:",
            columns,
        ));
        for effort in hard {
            let hints = match effort.hints {
                0 => String::new(),
                hints => format!(", {}", count(hints, "hint")),
            };
            let attempts = effort.attempts;
            let time = effort.time.as_ref().map(|time| format!(", {time}"));
            let row = format!(
                "  {}  {attempts} attempts{hints}{}",
                style.strong(effort.exercise),
                time.unwrap_or_default()
            );
            lines.extend(wrap(&row, columns));
        }
    }
    if level.comes_back {
        let words = "`runner review` brings back what you solved before you forget it.";
        lines.push(String::new());
        lines.extend(wrap(words, columns));
    }
    lines
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn effort(exercise: &str, attempts: u32, hints: usize) -> ExerciseEffort<'_> {
        ExerciseEffort {
            exercise,
            attempts,
            hints,
            time: None,
        }
    }

    fn shown(exercises: Vec<ExerciseEffort<'_>>, time: Option<&str>, skipped: usize) -> String {
        let level = LevelEffort {
            exercises,
            time: time.map(str::to_owned),
            skipped,
            comes_back: false,
        };
        level_done(&level, 80, Style::PLAIN).join("\n")
    }

    #[test]
    fn what_took_longest_is_named_first() {
        let efforts = vec![
            effort("moves1", 2, 0),
            ExerciseEffort {
                time: Some("25 min".to_owned()),
                ..effort("moves2", 9, 1)
            },
            effort("moves3", 1, 0),
            effort("moves4", 4, 2),
            effort("moves5", 2, 0),
        ];
        assert_eq!(
            shown(efforts, Some("1 h 5 min"), 0),
            indoc! {"
                ok 5 exercises in 1 h 5 min, 18 attempts, 3 hints.

                Worth another look, because they took most attempts:
                  moves2  9 attempts, 1 hint, 25 min
                  moves4  4 attempts, 2 hints
                  moves1  2 attempts"}
        );
    }

    #[test]
    fn where_everything_passed_at_once_nothing_is_named() {
        assert_eq!(
            shown(vec![effort("moves1", 1, 0)], None, 0),
            "ok 1 exercise, 1 attempt, 0 hints."
        );
    }

    #[test]
    fn what_comes_back_is_mentioned() {
        let level = LevelEffort {
            exercises: vec![effort("moves1", 1, 0)],
            time: None,
            skipped: 0,
            comes_back: true,
        };
        let shown = level_done(&level, 80, Style::PLAIN);
        assert_eq!(
            shown.last().map(String::as_str),
            Some("`runner review` brings back what you solved before you forget it.")
        );
    }

    #[test]
    fn what_the_checkpoint_skipped_is_not_done() {
        assert_eq!(
            shown(vec![effort("moves_checkpoint", 1, 0)], None, 4),
            "ok 1 exercise, 1 attempt, 0 hints. The checkpoint skipped 4."
        );
    }
}
