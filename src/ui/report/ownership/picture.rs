//! `Picture`: a story drawn beside the lines of the source.

use super::lane::{Lane, Mark};
use super::story::{Moment, Story};
use crate::ui::report::statement::SourceLines;
use crate::ui::terminal::{Keep, Style, cut, sanitize, width, wrap, wrap_hanging};

/// So many lines between two moments are shown. More are left out.
const SHOWN_BETWEEN: u32 = 2;

/// How many columns are enough for words that are wrapped.
const ENOUGH: usize = 30;

/// The space between a line and the words at its right.
const GAP: usize = 3;

/// A story, and how it's drawn.
pub(super) struct Picture<'a> {
    pub(super) story: &'a Story,
    pub(super) lanes: Vec<Lane>,
    pub(super) source: SourceLines<'a>,
    pub(super) width: usize,
    pub(super) style: Style,
}

/// One line of the source, or those that are left out below it.
enum Drawn {
    Line(SourceLine),
    LeftOut(u32),
}

/// A line of the source; empty if it can't be read.
struct SourceLine {
    number: u32,
    text: String,
    /// The text as it's shown.
    code: String,
}

impl Picture<'_> {
    /// The picture and its legend. No line is wider than the width.
    pub(super) fn lines(&self) -> Vec<String> {
        let rows = self.rows();
        let beside = self.beside(&rows);
        let mut lines = Vec::new();
        for row in &rows {
            match row {
                Drawn::Line(line) => lines.extend(self.line(line, beside)),
                Drawn::LeftOut(above) => lines.push(self.left_out(*above)),
            }
        }
        lines.extend(self.legend(&rows));
        let fit = |line: String| cut(line.trim_end(), self.width, self.style.ellipsis());
        lines.into_iter().map(fit).collect()
    }

    /// The lines with moments, and those between them unless they are many.
    fn rows(&self) -> Vec<Drawn> {
        let mut rows = Vec::new();
        let mut last: Option<u32> = None;
        for moment in &self.story.moments {
            if last == Some(moment.line) {
                continue;
            }
            if let Some(last) = last {
                if moment.line - last > SHOWN_BETWEEN + 1 {
                    rows.push(Drawn::LeftOut(last));
                } else {
                    let between = last + 1..moment.line;
                    rows.extend(between.map(|line| Drawn::Line(self.source_line(line))));
                }
            }
            rows.push(Drawn::Line(self.source_line(moment.line)));
            last = Some(moment.line);
        }
        rows
    }

    /// The column in which words begin at the right of the lines; `None` if they don't fit there.
    fn beside(&self, rows: &[Drawn]) -> Option<usize> {
        let moments = || self.story.moments.iter();
        let shown = rows.iter().filter_map(|row| match row {
            Drawn::Line(line) => Some(width(&line.code)),
            Drawn::LeftOut(_) => None,
        });
        let column = self.margin_width() + shown.max().unwrap_or(0) + GAP;
        let words = moments()
            .map(|moment| width(&moment.words))
            .max()
            .unwrap_or(0);
        (column.saturating_add(words) <= self.width).then_some(column)
    }

    fn moments_in(&self, line: u32) -> impl Iterator<Item = &Moment> {
        self.story
            .moments
            .iter()
            .filter(move |moment| moment.line == line)
    }

    /// A line of the source, with its words at the right or below it.
    fn line(&self, line: &SourceLine, beside: Option<usize>) -> Vec<String> {
        let moments = &self.story.moments;
        let number = line.number;
        let above = self.margin(&number.to_string(), |lane| lane.at(number, moments));
        let below = self.margin("", |lane| lane.below(number, moments));
        let mut lines = vec![above + &line.code];
        for (index, moment) in self.moments_in(number).enumerate() {
            let words = self.painted(moment, &moment.words);
            let Some(column) = beside else {
                lines.extend(self.words_below(moment, line, &below));
                continue;
            };
            if index > 0 {
                lines.push(below.clone());
            }
            if let Some(last) = lines.last_mut() {
                let space = column.saturating_sub(width(last));
                last.push_str(&format!("{}{words}", " ".repeat(space)));
            }
        }
        lines
    }

    /// The words under the place that they are about. Where there's no room for them, only a mark is there, and they are under the beginning of
    /// the line.
    fn words_below(&self, moment: &Moment, line: &SourceLine, margin: &str) -> Vec<String> {
        let room = self.width.saturating_sub(width(margin)).max(1);
        let column = column(moment, &line.text);
        let words = format!("^ {}", self.painted(moment, &moment.words));
        let indent = line.code.chars().take_while(|char| *char == ' ').count();
        let indent = indent.min(room / 3);
        let enough = width(&words).min(ENOUGH);
        if column <= indent || column.saturating_add(enough) <= room {
            let space = " ".repeat(column);
            let rows = wrap_hanging(&words, room - column, 2);
            return rows
                .iter()
                .map(|row| format!("{margin}{space}{row}"))
                .collect();
        }
        let space = " ".repeat(indent);
        let mut lines = Vec::new();
        let mut words = moment.words.clone();
        if column < width(&line.code) {
            let mark = self.painted(moment, "^");
            lines.push(format!("{margin}{}{mark}", " ".repeat(column)));
        } else {
            // A line that is cut doesn't show the place.
            words.push_str(&format!(" (column {})", moment.column));
        }
        let words = self.painted(moment, &words);
        let rows = wrap(&words, (room - width(&space)).max(1));
        lines.extend(rows.iter().map(|row| format!("{margin}{space}{row}")));
        lines
    }

    fn painted(&self, moment: &Moment, text: &str) -> String {
        if moment.role.is_wrong() {
            self.style.bad(text)
        } else {
            self.style.accent(text)
        }
    }

    fn source_line(&self, number: u32) -> SourceLine {
        let text = (self.source)(&self.story.file, number).unwrap_or_default();
        let code = sanitize(text.trim_end(), Keep::Text);
        let room = self.width.saturating_sub(self.margin_width());
        let code = cut(&code, room, self.style.ellipsis());
        SourceLine { number, text, code }
    }

    fn left_out(&self, above: u32) -> String {
        let margin = self.margin("", |lane| lane.below(above, &self.story.moments));
        let mark = if self.style.unicode { "⋮" } else { "..." };
        margin + &self.style.dim(mark)
    }

    /// The number and the marks at the left.
    fn margin(&self, number: &str, mark: impl Fn(&Lane) -> Mark) -> String {
        let marks: Vec<String> = self
            .lanes
            .iter()
            .map(|lane| self.mark(mark(lane)))
            .collect();
        let number = format!("{number:>0$}", self.number_width());
        format!("{} {}  ", self.style.dim(&number), marks.join(" "))
    }

    fn number_width(&self) -> usize {
        let last = self.story.moments.last().map_or(0, |moment| moment.line);
        last.to_string().len()
    }

    fn margin_width(&self) -> usize {
        self.number_width() + 3 + (2 * self.lanes.len()).saturating_sub(1)
    }

    fn mark(&self, mark: Mark) -> String {
        let symbol = mark.symbol(self.style.unicode);
        match mark {
            Mark::Wrong => self.style.bad(symbol),
            Mark::Moved | Mark::Gone => self.style.warn(symbol),
            Mark::Blank => symbol.to_owned(),
            _ => self.style.good(symbol),
        }
    }

    /// What the marks mean that the picture has.
    fn legend(&self, rows: &[Drawn]) -> Vec<String> {
        let moments = &self.story.moments;
        let shown = rows.iter().flat_map(|row| {
            self.lanes.iter().map(move |lane| match row {
                Drawn::Line(line) => lane.at(line.number, moments),
                Drawn::LeftOut(above) => lane.below(*above, moments),
            })
        });
        let shown: Vec<Mark> = shown.collect();
        let meanings: [(&[Mark], &str); 7] = [
            (&[Mark::Owned], "has the value"),
            (&[Mark::Moved], "moves away"),
            (&[Mark::Gone], "gone"),
            (&[Mark::Starts, Mark::Used, Mark::Ends], "borrowed"),
            (&[Mark::Whole], "borrowed and used"),
            (&[Mark::UsedInLoop], "borrow used"),
            (&[Mark::Wrong], "the error"),
        ];
        let mut parts = Vec::new();
        for (marks, words) in meanings {
            let found = marks.iter().filter(|mark| shown.contains(mark));
            let symbols: Vec<String> = found.map(|mark| self.mark(*mark)).collect();
            if !symbols.is_empty() {
                parts.push(format!("{} {}", symbols.join(" "), self.style.dim(words)));
            }
        }
        if parts.is_empty() {
            return Vec::new();
        }
        wrap(&parts.join("   "), self.width)
    }
}

/// Where a moment's place begins in the text of its line as it's shown.
fn column(moment: &Moment, text: &str) -> usize {
    let before = usize::try_from(moment.column)
        .unwrap_or(usize::MAX)
        .saturating_sub(1);
    let before: String = text.chars().take(before).collect();
    width(&sanitize(&before, Keep::Text))
}
