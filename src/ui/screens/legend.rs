//! What every screen has around its content: the legend of keys, and the space in between.

use crate::ui::terminal::{Size, Style, cut, width};

/// A key, and what it does now.
pub type KeyHint<'a> = (&'a str, &'a str);

/// The legend in rows. A pair isn't split if it fits into a row.
pub fn legend(keys: &[KeyHint<'_>], columns: usize, style: Style) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for (key, does) in keys {
        let pair = cut(
            &format!("{} {}", style.accent(key), style.dim(does)),
            columns,
            style.ellipsis(),
        );
        match rows.last_mut() {
            Some(row) if width(row) + 3 + width(&pair) <= columns => {
                row.push_str("   ");
                row.push_str(&pair);
            }
            _ => rows.push(pair),
        }
    }
    rows
}

/// One screen: `top`, and `bottom` at the lower edge. `top` is cut if it doesn't fit.
pub fn stack(mut top: Vec<String>, bottom: Vec<String>, size: Size) -> Vec<String> {
    let room = size.height.saturating_sub(bottom.len());
    top.resize(room.min(size.height), String::new());
    top.extend(bottom);
    top.truncate(size.height);
    top
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_fit_are_not_split() {
        let keys = [("n", "next"), ("h", "hint"), ("q", "quit")];
        assert_eq!(
            legend(&keys, 80, Style::PLAIN),
            ["n next   h hint   q quit"]
        );
        assert_eq!(
            legend(&keys, 17, Style::PLAIN),
            ["n next   h hint", "q quit"]
        );
        assert_eq!(legend(&keys, 4, Style::PLAIN), ["n...", "h...", "q..."]);
    }
}
