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

/// The legend in one row: the first keys that fit, and always the last two, which quit and show all keys.
pub fn legend_row(keys: &[KeyHint<'_>], columns: usize, style: Style) -> String {
    let kept = keys.len().min(2);
    let (first, last) = keys.split_at(keys.len() - kept);
    (0..=first.len())
        .rev()
        .filter_map(|count| {
            let row = legend(&[&first[..count], last].concat(), columns, style);
            <[String; 1]>::try_from(row).ok()
        })
        .map(|[row]| row)
        .next()
        .or_else(|| legend(last, columns, style).pop())
        .unwrap_or_default()
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

    #[test]
    fn one_row_always_has_the_last_keys() {
        let keys = [("n", "next"), ("h", "hint"), ("q", "quit"), ("?", "help")];
        let row = |columns| legend_row(&keys, columns, Style::PLAIN);
        assert_eq!(row(80), "n next   h hint   q quit   ? help");
        assert_eq!(row(25), "n next   q quit   ? help");
        assert_eq!(row(15), "q quit   ? help");
        assert_eq!(row(9), "? help");
        assert_eq!(legend_row(&[], 9, Style::PLAIN), "");
    }
}
