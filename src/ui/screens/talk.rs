//! What `watch` says on screens of their own: help, the question before a reset, the farewell.

use super::legend::KeyHint;
use crate::ui::markdown::markdown;
use crate::ui::terminal::{Style, width, wrap};

/// Every key, those that work now and those that do not, with what it does; `working` says which.
pub fn help(
    keys: &[KeyHint<'_>],
    working: &dyn Fn(&str) -> bool,
    columns: usize,
    style: Style,
) -> Vec<String> {
    let mut lines = wrap(
        "Edit the file and save it: every save is judged at once.",
        columns,
    );
    lines.push(String::new());
    let names = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
    for (key, does) in keys {
        let gap = " ".repeat(names - width(key));
        let now = if working(key) {
            String::new()
        } else {
            style.dim(" (not now)")
        };
        lines.extend(wrap(
            &format!("{}{gap}  {does}{now}", style.accent(key)),
            columns,
        ));
    }
    lines
}

/// Asks before files are put back.
pub fn reset_question(exercise: &str, columns: usize, style: Style) -> Vec<String> {
    let mut lines = wrap(
        &style.strong(&format!("Put {exercise} back as the course ships it?")),
        columns,
    );
    lines.extend(wrap(
        "What you wrote is kept under .runner/backup.",
        columns,
    ));
    lines
}

/// Said when the last exercise is done.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_names_every_key_and_says_which_work_now() {
        let lines = help(
            &[("n", "next exercise"), ("q", "quit")],
            &|key| key == "q",
            60,
            Style::PLAIN,
        );
        assert_eq!(lines[2..], ["n  next exercise (not now)", "q  quit"]);
    }

    #[test]
    fn the_farewell_comes_only_when_all_is_done() {
        let said = |done| {
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
            said(49),
            "ok You finished Rust roadmap\n49 of 49 exercises are done.\n\nWell done."
        );
        assert!(said(48).ends_with("The list shows what is left."));
    }

    #[test]
    fn the_question_says_that_nothing_is_lost() {
        assert!(reset_question("moves1", 80, Style::PLAIN)[1].contains(".runner/backup"));
    }
}
