//! The gradebook as a table: one row per student, one column per exercise.

use std::io::{self, Write};

use super::gradebook::Gradebook;
use super::graded::GradedSubmission;
use super::student::Standing;

/// The columns before those of the exercises.
const COLUMNS: [&str; 12] = [
    "id",
    "name",
    "section",
    "submission",
    "standing",
    "score",
    "max",
    "days late",
    "late tokens",
    "percent off",
    "not judged",
    "isolation",
];

impl Gradebook {
    /// Writes the table. No cell of it is a formula to a spreadsheet.
    pub fn write_table(&self, out: &mut dyn Write) -> io::Result<()> {
        let exercises = self.exercises.iter().map(|listed| listed.name.clone());
        let head = COLUMNS
            .iter()
            .map(|title| (*title).to_owned())
            .chain(exercises);
        let rows = self.rows.iter().map(|row| Ok(self.cells(&row?)));
        write_csv(out, std::iter::once(Ok(head.collect())).chain(rows))
    }

    fn cells(&self, row: &GradedSubmission) -> Vec<String> {
        let late = |number: fn(&super::graded::Lateness) -> u32| {
            row.late
                .as_ref()
                .map_or_else(|| "0".to_owned(), |late| number(late).to_string())
        };
        let not_judged: Vec<&str> = row
            .not_judged()
            .map(|(graded, _)| graded.exercise.as_str())
            .collect();
        let standing = match row.standing {
            Standing::Submitted => "submitted",
            Standing::Missing => "missing",
            Standing::Unknown => "unknown",
        };
        let mut cells = vec![
            row.student.id.clone(),
            row.student.name.clone(),
            row.student.section.clone(),
            row.student.entry.clone(),
            standing.to_owned(),
            row.score.to_string(),
            row.max.to_string(),
            late(|late| late.days),
            late(|late| late.tokens),
            late(|late| late.percent),
            not_judged.join(" "),
            self.isolation.strength().to_owned(),
        ];
        cells.extend(self.exercises.iter().map(|listed| {
            let mut verdicts = row.verdicts.iter();
            let found = verdicts.find(|graded| graded.exercise == listed.name);
            let judged = found.filter(|graded| graded.is_judged());
            judged
                .map(|graded| graded.score.to_string())
                .unwrap_or_default()
        }));
        cells
    }
}

/// Writes rows as CSV, in which no cell is a formula.
pub fn write_csv(
    out: &mut dyn Write,
    rows: impl Iterator<Item = io::Result<Vec<String>>>,
) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(out);
    for row in rows {
        writer.write_record(row?.iter().map(|cell| plain_cell(cell)))?;
    }
    writer.flush()
}

/// A cell that a spreadsheet doesn't take for a formula: an apostrophe in front of it makes it text.
pub fn plain_cell(cell: &str) -> String {
    let start = cell.trim_start_matches(['\0', ' ', '\u{feff}', '\u{a0}']);
    if start.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "＝1",
            "\u{feff}=1",
        ] {
            assert!(plain_cell(formula).starts_with('\''), "{formula:?}");
        }
        for plain in ["", "Ada", "7.5", "a=b", "o'Neil"] {
            assert_eq!(plain_cell(plain), plain);
        }
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        let rows = [vec![
            "a,b".to_owned(),
            "say \"hi\"".to_owned(),
            "x\ny".to_owned(),
        ]];
        let mut written = Vec::new();
        write_csv(&mut written, rows.into_iter().map(Ok)).expect("written");
        assert_eq!(
            String::from_utf8(written).expect("text"),
            "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\"\n"
        );
    }
}
