//! `feedback/<id>.md`: what a student reads.

use super::called;
use super::visible::VisibleExercise;
use crate::grade::gradebook::{Gradebook, GradedSubmission, Standing};

pub(super) fn feedback(
    gradebook: &Gradebook,
    row: &GradedSubmission,
    exercises: &[VisibleExercise],
) -> String {
    let mut text = format!("# {}\n\n{}: ", plain(&gradebook.title), plain(called(row)));
    if row.standing == Standing::Missing {
        return text + "you handed in nothing.\n";
    }
    text += &format!("**{} of {} points**\n", row.score, row.max);
    if !row.is_judged() {
        text += "\nThis isn't final: something couldn't be judged, which isn't your fault. It's tried again.\n";
    }
    if let Some(late) = row
        .late
        .as_ref()
        .filter(|late| late.percent > 0 || late.tokens > 0)
    {
        text += &format!(
            "\nHanded in {} days late: {} % taken off, {} late tokens spent.\n",
            late.days, late.percent, late.tokens
        );
    }
    for exercise in exercises {
        let points = format!("{} of {}", exercise.score, exercise.max);
        text += &format!(
            "\n## {} ({}): {}, {points} points\n",
            plain(&exercise.title),
            plain(&exercise.name),
            exercise.outcome.word()
        );
        if !exercise.cause.is_empty() {
            text += &format!("\n{}\n", plain(&exercise.cause));
        }
        if let Some(diagnostic) = &exercise.diagnostic {
            text += &fenced(diagnostic);
        }
        if !exercise.tests.is_empty() {
            text.push('\n');
        }
        for test in &exercise.tests {
            let mark = if test.passed { "passed" } else { "failed" };
            text += &format!("- {}: {mark}\n", plain(&test.name));
            if !test.message.is_empty() {
                text += &fenced(&test.message);
            }
        }
    }
    if !row.refused.is_empty() {
        text += "\n## Not taken\n\n";
        for refusal in &row.refused {
            let path = if refusal.path.is_empty() {
                "the submission"
            } else {
                &refusal.path
            };
            text += &format!("- {}: {}\n", plain(path), plain(&refusal.reason));
        }
    }
    text
}

/// Text that Markdown and HTML leave as it is, in one line.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '+' | '!' | '|' | '~' | '<'
            | '>' | '&' | '@' => {
                plain.push('\\');
                plain.push(character);
            }
            _ if character.is_control() || is_direction(character) => plain.push(' '),
            _ => plain.push(character),
        }
    }
    plain
}

/// Whether a character changes the direction of the text around it.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text in a fence that it can't close.
fn fenced(text: &str) -> String {
    let longest = text
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("\n{fence}text\n{}\n{fence}\n\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use indoc::{formatdoc, indoc};

    use super::*;

    #[test]
    fn feedback_says_what_happened_and_nothing_about_others() {
        let gradebook = sample::gradebook();
        let exercises = sample::exercises(&gradebook);
        let rows = sample::rows();
        let text = |row: usize| feedback(&gradebook, &rows[row], &exercises[row]);
        let bob = text(1);
        for words in [
            "**0.5 of 3 points**",
            "does not compile",
            "left: 1",
            "- hidden test 1: failed",
            "## Not taken",
        ] {
            assert!(bob.contains(words), "{words}: {bob}");
        }
        for secret in ["Ada", "secret_case", "4711", "Cy"] {
            assert!(!bob.contains(secret), "{secret}: {bob}");
        }
        assert!(text(2).contains("isn't your fault"));
    }

    #[test]
    fn nothing_in_it_becomes_markup() {
        assert_eq!(
            plain("<b>*x*</b>\n# [a](b)"),
            "\\<b\\>\\*x\\*\\</b\\> \\# \\[a\\](b)"
        );
        let text = indoc! {"
            a
            ```
            # not a heading
            ````
        "};
        let fence = "`````";
        let expected = formatdoc! {"

            {fence}text
            {text}{fence}

        "};
        assert_eq!(fenced(text), expected);
    }
}
