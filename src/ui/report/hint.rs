//! The hints of an exercise that were shown so far.

use crate::ui::markdown::markdown;
use crate::ui::terminal::Style;

/// Hints, numbered after the first `before` out of `total`.
pub fn hints(
    shown: &[String],
    (before, total): (usize, usize),
    width: usize,
    style: Style,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, hint) in shown.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.extend(crate::ui::terminal::wrap(
            &style.strong(&format!("Hint {} of {total}", before + index + 1)),
            width,
        ));
        lines.extend(markdown(hint, width, style));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_are_numbered() {
        let shown = [
            "Who owns the parcel?".to_owned(),
            "Look at `ship`.".to_owned(),
        ];
        assert_eq!(
            hints(&shown, (0, 3), 80, Style::PLAIN).join("\n"),
            "Hint 1 of 3\nWho owns the parcel?\n\nHint 2 of 3\nLook at `ship`."
        );
    }
}
