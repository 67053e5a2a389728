//! `Window`: the part of a text that a screen shows, and what a search finds in it. All screens scroll and search through it.

use crate::ui::terminal::{Style, cut, strip, width};

/// A text, and from where on it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    /// The text, wrapped for the width of the screen.
    pub lines: &'a [String],
    /// The first line that is shown. If there's too little below it, the last lines are shown.
    pub offset: usize,
    /// What is searched for; empty if nothing is.
    pub search: &'a str,
}

/// A whole screen, and what scrolling needs to know about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The screen, line by line.
    pub screen: Vec<String>,
    /// How many lines of the text are shown at once.
    pub rows: usize,
    /// The largest offset.
    pub last: usize,
    /// The lines at which failures start; on the list, the lines of its exercises.
    pub stops: Vec<usize>,
    /// The lines that have what is searched for.
    pub matches: Vec<usize>,
}

impl Window<'_> {
    /// The largest offset in a window of `rows` rows.
    pub fn last(&self, rows: usize) -> usize {
        self.lines.len().saturating_sub(rows)
    }

    /// What is shown in `rows` rows, with what was found in reverse.
    pub fn shown(&self, rows: usize, columns: usize, style: Style) -> Vec<String> {
        self.lines
            .iter()
            .skip(self.offset.min(self.last(rows)))
            .take(rows)
            .map(|line| cut(&self.marked(line, style), columns, style.ellipsis()))
            .collect()
    }

    /// `13-24 of 87`; `None` if everything is shown.
    pub fn position(&self, rows: usize) -> Option<String> {
        let all = self.lines.len();
        let first = self.offset.min(self.last(rows));
        let end = (first + rows).min(all);
        (rows < all).then(|| format!("{}-{end} of {all}", first + 1))
    }

    /// The lines that have what is searched for.
    pub fn matches(&self) -> Vec<usize> {
        let lines = self.lines.iter().enumerate();
        let found = lines.filter(|(_, line)| self.found_in(&strip(line)).is_some());
        found.map(|(index, _)| index).collect()
    }

    /// Where in a line without colors the first match begins. ASCII letters match in both cases.
    fn found_in(&self, line: &str) -> Option<usize> {
        if self.search.is_empty() {
            return None;
        }
        line.to_ascii_lowercase()
            .find(&self.search.to_ascii_lowercase())
    }

    fn marked(&self, line: &str, style: Style) -> String {
        let plain = strip(line);
        let Some(at) = self.found_in(&plain) else {
            return line.to_owned();
        };
        let (before, rest) = plain.split_at(at);
        let (found, after) = rest.split_at(self.search.len());
        format!("{before}{}{after}", style.chosen(found))
    }
}

/// A line across the screen, with a remark near its end.
pub fn rule(remark: Option<&str>, columns: usize, style: Style) -> String {
    let dash = if style.unicode { "─" } else { "-" };
    let remark = remark.map(|remark| format!(" {remark} {dash}"));
    let remark = remark
        .filter(|remark| width(remark) < columns)
        .unwrap_or_default();
    let line = dash.repeat(columns - width(&remark));
    style.dim(&format!("{line}{remark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window<'a>(lines: &'a [String], offset: usize, search: &'a str) -> Window<'a> {
        Window {
            lines,
            offset,
            search,
        }
    }

    #[test]
    fn a_window_ends_with_the_text() {
        let lines: Vec<String> = (1..=9).map(|number| format!("line {number}")).collect();
        let at = |offset| window(&lines, offset, "").shown(3, 10, Style::PLAIN);
        assert_eq!(at(1), ["line 2", "line 3", "line 4"]);
        assert_eq!(at(99), ["line 7", "line 8", "line 9"]);
        let position = |offset, rows| window(&lines, offset, "").position(rows);
        assert_eq!(position(99, 3).as_deref(), Some("7-9 of 9"));
        assert_eq!(position(0, 9), None);
    }

    #[test]
    fn what_is_found_is_marked_even_where_colors_split_it() {
        let style = Style {
            color: true,
            ..Style::PLAIN
        };
        let lines = ["none".to_owned(), "a \x1b[31mMo\x1b[0mve of ü".to_owned()];
        let found = window(&lines, 0, "move");
        assert_eq!(found.matches(), [1]);
        assert_eq!(
            found.shown(2, 20, style)[1],
            format!("a {} of ü", style.chosen("Move"))
        );
        assert_eq!(window(&lines, 0, "Ü").matches(), [] as [usize; 0]);
        assert_eq!(window(&lines, 0, "").matches(), [] as [usize; 0]);
    }

    #[test]
    fn a_rule_is_as_wide_as_the_screen() {
        assert_eq!(
            rule(Some("1-2 of 9"), 20, Style::PLAIN),
            "--------- 1-2 of 9 -"
        );
        assert_eq!(rule(Some("1-2 of 9"), 5, Style::PLAIN), "-----");
    }
}
