//! Two texts side by side.

use crate::ui::terminal::{cut, joined, width as width_of};

/// Two texts in two columns, with numbered lines: the number of the first line, and the lines, which may come from strangers.
pub fn side_by_side(
    left: (usize, &[String]),
    right: (usize, &[String]),
    width: usize,
) -> Vec<String> {
    let last = (left.0 + left.1.len()).max(right.0 + right.1.len());
    let digits = last.to_string().len();
    let half = (width.saturating_sub(3) / 2).max(digits + 10);
    let cell = |(first, lines): (usize, &[String]), index: usize| {
        let text = lines.get(index).map(|line| joined(line));
        let line = text.map(|text| format!("{:>digits$} {text}", first + index));
        let line = cut(&line.unwrap_or_default(), half, "…");
        let space = half.saturating_sub(width_of(&line));
        line + &" ".repeat(space)
    };
    let rows = 0..left.1.len().max(right.1.len());
    rows.map(|index| {
        format!("{} │ {}", cell(left, index), cell(right, index))
            .trim_end()
            .to_owned()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::side_by_side;

    #[test]
    fn lines_are_numbered_cut_and_sanitized() {
        let left = [
            "fn f() {".to_owned(),
            "\u{1b}[2J".to_owned(),
            "}".to_owned(),
        ];
        let right = ["fn a_much_longer_name() -> usize {".to_owned()];
        let lines = side_by_side((9, &left), (1, &right), 40);
        assert_eq!(
            lines,
            [
                " 9 fn f() {        │  1 fn a_much_long…",
                "10 \\x1b[2J         │",
                "11 }               │",
            ]
        );
    }
}
