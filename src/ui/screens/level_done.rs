//! What is said at the end of a level: what it took, and what may be worth another look.

use crate::ui::report::count;
use crate::ui::terminal::{Style, wrap};

/// What an exercise took.
#[derive(Clone, Copy, Debug)]
pub struct ExerciseEffort<'a> {
    /// Its name.
    pub exercise: &'a str,
    /// How many saves and runs were judged.
    pub attempts: u32,
    /// How many hints were shown.
    pub hints: usize,
}

/// How many exercises are named.
const NAMED: usize = 3;

/// The end of a level: what the exercises took that are done, and how many the checkpoint skipped.
pub fn level_done(
    efforts: &[ExerciseEffort<'_>],
    skipped: usize,
    columns: usize,
    style: Style,
) -> Vec<String> {
    let attempts: u32 = efforts.iter().map(|effort| effort.attempts).sum();
    let hints: usize = efforts.iter().map(|effort| effort.hints).sum();
    let attempts = usize::try_from(attempts).unwrap_or(usize::MAX);
    let mut sum = format!(
        "{}, {}, {}.",
        count(efforts.len(), "exercise"),
        count(attempts, "attempt"),
        count(hints, "hint")
    );
    if skipped > 0 {
        sum += &format!(" The checkpoint skipped {skipped}.");
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
            let row = format!(
                "  {}  {attempts} attempts{hints}",
                style.strong(effort.exercise)
            );
            lines.extend(wrap(&row, columns));
        }
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
        }
    }

    #[test]
    fn what_took_longest_is_named_first() {
        let efforts = [
            effort("moves1", 2, 0),
            effort("moves2", 9, 1),
            effort("moves3", 1, 0),
            effort("moves4", 4, 2),
            effort("moves5", 2, 0),
        ];
        assert_eq!(
            level_done(&efforts, 0, 60, Style::PLAIN).join("\n"),
            indoc! {"
                ok 5 exercises, 18 attempts, 3 hints.

                Worth another look, because they took most attempts:
                  moves2  9 attempts, 1 hint
                  moves4  4 attempts, 2 hints
                  moves1  2 attempts"}
        );
    }

    #[test]
    fn where_everything_passed_at_once_nothing_is_named() {
        let lines = level_done(&[effort("moves1", 1, 0)], 0, 60, Style::PLAIN);
        assert_eq!(lines, ["ok 1 exercise, 1 attempt, 0 hints."]);
    }

    #[test]
    fn what_the_checkpoint_skipped_is_not_done() {
        let lines = level_done(&[effort("moves_checkpoint", 1, 0)], 4, 60, Style::PLAIN);
        assert_eq!(
            lines,
            ["ok 1 exercise, 1 attempt, 0 hints. The checkpoint skipped 4."]
        );
    }
}
