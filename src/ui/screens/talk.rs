//! The texts that `watch` shows as pages of their own: help, the question before a reset, the farewell.

use super::legend::KeyHint;
use crate::ui::markdown::markdown;
use crate::ui::terminal::{Style, width, wrap};

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
        lines.extend(wrap(
            &format!("{}{gap}  {does}{now}", style.accent(key)),
            columns,
        ));
    }
    lines
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

/// The text after the last exercise.
pub fn farewell(
    course: &str,
    text: Option<&str>,
    (done, all): (usize, usize),
    columns: usize,
    style: Style,
) -> Vec<String> {
    let title = if done >= all {
        format!("You finished {course}")
    } else {
        format!("This was the last exercise of {course}")
    };
    let mut lines = wrap(
        &format!("{} {}", style.pass_mark(), style.good(&title)),
        columns,
    );
    lines.extend(wrap(
        &format!("{done} of {all} exercises are done."),
        columns,
    ));
    if done < all {
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
        let text = |done| {
            farewell(
                "Rust roadmap",
                Some("**Well done.**"),
                (done, 49),
                60,
                Style::PLAIN,
            )
            .join("\n")
        };
        assert_eq!(
            text(49),
            "ok You finished Rust roadmap\n49 of 49 exercises are done.\n\nWell done."
        );
        assert!(text(48).ends_with("The list shows what is left."));
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
