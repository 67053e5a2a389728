//! The hints of an exercise that were shown so far, and the one of a mistake.

use crate::ui::markdown::markdown;
use crate::ui::terminal::{Style, wrap};

/// What comes before the hint of a mistake: it's a guess.
pub const MISTAKE: &str = "It looks as if you made this mistake:";

/// The hint of a mistake that was recognized, then hints that are numbered after the first `before` out of `total`.
pub fn hints(
    mistake: Option<&str>,
    shown: &[String],
    (before, total): (usize, usize),
    width: usize,
    style: Style,
) -> Vec<String> {
    let of_mistake = mistake.map(|hint| (MISTAKE.to_owned(), hint));
    let numbered = shown.iter().zip(before + 1..);
    let numbered =
        numbered.map(|(hint, number)| (format!("Hint {number} of {total}"), hint.as_str()));
    let mut lines = Vec::new();
    for (title, hint) in of_mistake.into_iter().chain(numbered) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&style.strong(&title), width));
        lines.extend(markdown(hint, width, style));
    }
    lines
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn hints_are_numbered() {
        let shown = [
            "Who owns the parcel?".to_owned(),
            "Look at `ship`.".to_owned(),
        ];
        assert_eq!(
            hints(None, &shown, (0, 3), 80, Style::PLAIN).join("\n"),
            "Hint 1 of 3\nWho owns the parcel?\n\nHint 2 of 3\nLook at `ship`."
        );
    }

    #[test]
    fn the_hint_of_a_mistake_comes_first_and_says_that_it_is_a_guess() {
        let shown = ["Look at `ship`.".to_owned()];
        let mistake = Some("You drop it; who needs it?");
        assert_eq!(
            hints(mistake, &shown, (1, 3), 80, Style::PLAIN).join("\n"),
            indoc! {"
                It looks as if you made this mistake:
                You drop it; who needs it?

                Hint 2 of 3
                Look at `ship`."}
        );
    }
}
