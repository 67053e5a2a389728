//! An error as lines of text.

use crate::error::Error;
use crate::ui::terminal::{Keep, Style, sanitize, wrap};

/// All problems of an error: where, what, and what to do next.
pub fn error(error: &Error, width: usize, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    for problem in error.problems() {
        let place = problem.place.as_ref().map(|place| {
            format!(
                "{}: ",
                style.accent(&sanitize(&place.to_string(), Keep::Text))
            )
        });
        let what = sanitize(&problem.what, Keep::Text);
        lines.extend(wrap(
            &format!(
                "{} {}{what}",
                style.bad("error:"),
                place.unwrap_or_default()
            ),
            width,
        ));
        if let Some(next) = &problem.next {
            lines.extend(wrap(
                &format!("  {} {}", style.good("next:"), sanitize(next, Keep::Text)),
                width,
            ));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;

    #[test]
    fn without_color_an_error_is_shown_as_its_display_text() {
        let problem = |name: &str| {
            Problem::new(format!("exercise `{name}` appears twice"))
                .at("exercises/info.toml", 14)
                .next("rename one")
        };
        let both = Error::of(vec![problem("moves1"), problem("moves2")]).expect("two problems");
        assert_eq!(
            super::error(&both, usize::MAX, Style::PLAIN).join("\n"),
            both.to_string()
        );
    }

    #[test]
    fn color_marks_the_word_error() {
        let lines = super::error(
            &Problem::new("no").into(),
            80,
            Style {
                color: true,
                ..Style::PLAIN
            },
        );
        assert_eq!(lines, ["\x1b[31m\x1b[1merror:\x1b[0m no"]);
    }
}
