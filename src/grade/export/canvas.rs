//! `canvas.csv`: for the import of Canvas' gradebook.
//!
//! The first columns are `Student`, `ID`, `SIS User ID`, `SIS Login ID` and `Section`, as in the gradebook's export. The column of an assignment
//! is named `Title (id)`, and the second row may have the points possible. Canvas ignores empty cells.

use std::io::{self, Write};

use super::called;
use crate::grade::gradebook::{Gradebook, GradedSubmission, Standing, write_csv};

const COLUMNS: [&str; 5] = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];

pub(super) fn canvas(gradebook: &Gradebook, out: &mut dyn Write) -> io::Result<()> {
    let mut head: Vec<String> = COLUMNS.map(str::to_owned).to_vec();
    head.push(title(gradebook)?);
    let mut possible = vec!["    Points Possible".to_owned()];
    possible.resize(COLUMNS.len(), String::new());
    possible.push(gradebook.max.to_string());
    // Students who aren't in the roster aren't in Canvas either.
    let is_known = |row: &GradedSubmission| row.standing != Standing::Unknown;
    let rows = gradebook.rows.iter();
    let rows = rows.filter(|row| row.as_ref().map_or(true, is_known));
    let rows = rows.map(|row| Ok(cells(&row?)));
    write_csv(out, [head, possible].into_iter().map(Ok).chain(rows))
}

/// The assignment's column, with its number in Canvas if the roster is an export of Canvas' gradebook.
fn title(gradebook: &Gradebook) -> io::Result<String> {
    let title = &gradebook.title;
    let is_column = |column: &String| {
        let number = column
            .strip_prefix(title.as_str())
            .and_then(|rest| rest.strip_prefix(" ("));
        let number = number.and_then(|rest| rest.strip_suffix(')'));
        number.is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    for row in gradebook.rows.iter() {
        let mut columns = row?.student.columns.into_keys();
        if let Some(column) = columns.find(is_column) {
            return Ok(column);
        }
    }
    Ok(title.clone())
}

fn cells(row: &GradedSubmission) -> Vec<String> {
    let columns = &row.student.columns;
    let mut cells: Vec<String> = COLUMNS
        .iter()
        .map(|name| columns.get(*name).cloned().unwrap_or_default())
        .collect();
    if cells[0].is_empty() {
        called(row).clone_into(&mut cells[0]);
    }
    if cells[4].is_empty() {
        cells[4].clone_from(&row.student.section);
    }
    let score = row.is_judged().then(|| row.score.to_string());
    cells.push(score.unwrap_or_default());
    cells
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    /// What Canvas' importer asks of a file: `Student`, an id or login, and a column per assignment.
    #[test]
    fn the_importer_finds_students_and_the_assignment() {
        let gradebook = sample::gradebook();
        let table = sample::written(|out| canvas(&gradebook, out));
        let mut lines = table.lines();
        assert_eq!(
            lines.next(),
            Some("Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (99)")
        );
        assert_eq!(lines.next(), Some("    Points Possible,,,,,3"));
        let rows: Vec<&str> = lines.collect();
        assert_eq!(rows[0], "\"Lovelace, Ada\",11,s-11,ada,Mon,3");
        assert_eq!(
            rows[1], "\"'=HYPERLINK(\"\"x\"\")\",12,,bob,Mon,0.5",
            "no formula"
        );
        assert_eq!(rows[2], "Cy,13,,cy,Tue,", "not judged is empty, not 0");
        assert_eq!(rows.len(), 3, "strangers aren't in Canvas");
    }
}
