//! The texts that `watch` shows as pages of their own: help, the question before a reset, the farewell.

use super::legend::KeyHint;
use crate::ui::markdown::markdown;
use crate::ui::terminal::{Style, width, wrap, wrap_hanging};

/// Every key and what it does. `unavailable` returns why a key doesn't work now.
pub fn help(
    keys: &[KeyHint<'_>],
    unavailable: &dyn Fn(&str) -> Option<&'static str>,
    columns: usize,
    style: Style,
) -> Vec<String> {
    let mut lines = wrap(
        "Edit the file and save it: it's judged every time you save.",
        columns,
    );
    lines.push(String::new());
    let names = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
    for (key, does) in keys {
        let gap = " ".repeat(names - width(key));
        let now = unavailable(key).map(|why| style.dim(&format!(" (not now: {why})")));
        let now = now.unwrap_or_default();
        lines.extend(wrap_hanging(
            &format!("{}{gap}  {does}{now}", style.accent(key)),
            columns,
            names + 2,
        ));
    }
    lines
}

/// What is said when another exercise than the current one was saved.
pub fn saved_elsewhere(saved: &str, current: &str) -> String {
    format!("You saved {saved}; the current exercise is {current}.")
}

/// The question before files are restored.
pub fn reset_question(exercise: &str, columns: usize, style: Style) -> Vec<String> {
    let mut lines = wrap(
        &style.strong(&format!("Restore {exercise} to how the course ships it?")),
        columns,
    );
    lines.extend(wrap(
        "Your files will be backed up under .runner/backup.",
        columns,
    ));
    lines
}

/// The text after the last exercise. The counts are those of the exercises that are done, that a checkpoint skipped, and all.
pub fn farewell(
    course: &str,
    text: Option<&str>,
    (done, skipped, all): (usize, usize, usize),
    columns: usize,
    style: Style,
) -> Vec<String> {
    let is_finished = done + skipped >= all;
    let title = if is_finished {
        format!("You finished {course}")
    } else {
        format!("This was the last exercise of {course}")
    };
    let mut lines = wrap(
        &format!("{} {}", style.pass_mark(), style.good(&title)),
        columns,
    );
    let mut counts = format!("{done} of {all} exercises are done.");
    if skipped > 0 {
        counts += &format!(" Checkpoints skipped {skipped}.");
    }
    lines.extend(wrap(&counts, columns));
    if !is_finished {
        lines.extend(wrap("The list shows what is left.", columns));
    } else if let Some(text) = text {
        lines.push(String::new());
        lines.extend(markdown(text, columns, style));
    }
    lines
}

/// What is printed when `watch` ends. `passed` are the exercises that passed today, and `next` is the file to go on with.
pub fn goodbye(passed: &[&str], next: Option<&str>) -> Vec<String> {
    let today = match passed {
        [] => "Nothing passed today yet.".to_owned(),
        [only] => format!("Passed today: {only}."),
        [.., last] => format!(
            "Passed today: {} exercises, the last of them {last}.",
            passed.len()
        ),
    };
    let next = match next {
        Some(file) => format!("`runner` goes on with {file}."),
        None => "Nothing is left to do.".to_owned(),
    };
    vec![today, next, "Your progress is saved.".to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_lists_every_key_and_marks_those_that_do_not_work_now() {
        let lines = help(
            &[("n", "next exercise"), ("q", "quit")],
            &|key| (key == "n").then_some("it fails"),
            60,
            Style::PLAIN,
        );
        assert_eq!(
            lines[2..],
            ["n  next exercise (not now: it fails)", "q  quit"]
        );
    }

    #[test]
    fn the_farewell_is_shown_only_when_everything_is_done() {
        let text = |done, skipped| {
            farewell(
                "Rust roadmap",
                Some("**Well done.**"),
                (done, skipped, 49),
                60,
                Style::PLAIN,
            )
            .join("\n")
        };
        assert_eq!(
            text(49, 0),
            "ok You finished Rust roadmap\n49 of 49 exercises are done.\n\nWell done."
        );
        assert_eq!(
            text(40, 9),
            "ok You finished Rust roadmap\n40 of 49 exercises are done. Checkpoints skipped 9.\n\nWell done."
        );
        assert!(text(40, 8).ends_with("The list shows what is left."));
    }

    #[test]
    fn the_end_says_where_to_go_on() {
        let shown = |passed: &[&str], next| goodbye(passed, next).join("\n");
        assert_eq!(
            shown(&[], Some("src/lib.rs")),
            "Nothing passed today yet.\n`runner` goes on with src/lib.rs.\nYour progress is saved."
        );
        assert!(shown(&["tide"], None).starts_with("Passed today: tide.\nNothing is left"));
        assert!(shown(&["tide", "ebb"], None).contains("2 exercises, the last of them ebb."));
    }

    #[test]
    fn the_question_mentions_the_backup() {
        assert!(reset_question("moves1", 80, Style::PLAIN)[1].contains(".runner/backup"));
    }
}
