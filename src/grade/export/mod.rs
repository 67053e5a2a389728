//! The gradebook in the formats of learning management systems and of tools. One file per format: gradebook in, files out.
//!
//! What students get to see passes through `visible`: no hidden test's name or text, no path of the grader, no other student.

mod canvas;
mod classroom50;
mod ctrf;
mod each_row;
mod feedback;
mod gradescope;
mod html;
mod junit;
mod moodle;
mod portable_name;
mod prairielearn;
#[cfg(test)]
mod sample;
mod sarif;
mod totals;
mod visible;

use std::io::{self, Write};
use std::path::PathBuf;

use classroom50::ResultScale;
use html::HtmlReport;
use portable_name::PortableNames;
use visible::Visible;

use crate::error::{Error, Result};
use crate::grade::gradebook::{Gradebook, GradedSubmission};
use crate::grade::similar::SimilarityReport;

/// Writes a file about the whole class, student by student, so that none of it has to be in memory.
pub type ClassExport = fn(&Gradebook, &mut dyn Write) -> io::Result<()>;

/// The files about the whole class, besides the page: names, and what writes them.
pub const OF_CLASS: [(&str, ClassExport); 5] = [
    ("canvas.csv", canvas::canvas),
    ("moodle.csv", moodle::moodle),
    ("junit.xml", junit::junit),
    ("ctrf.json", ctrf::ctrf),
    ("clippy.sarif", sarif::sarif),
];

/// Writes the page about the class. `similar` is what `runner similar` found, if it has compared the class.
pub fn page(
    gradebook: &Gradebook,
    similar: Option<&SimilarityReport>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut report = HtmlReport::new(gradebook);
    for row in gradebook.rows.iter() {
        report.add(&row?);
    }
    out.write_all(report.finish(similar).as_bytes())
}

/// Writes the files about each student: path relative to the folder of the grades, and content. `private` are folders of the grader, which no
/// student gets to see.
pub fn of_students(
    gradebook: &Gradebook,
    private: &[PathBuf],
    write: &mut dyn FnMut(&str, String) -> Result<()>,
) -> Result<()> {
    let failed = |cause: io::Error| Error::io("read the grades", "", &cause);
    let scale = ResultScale::of(gradebook).map_err(failed)?;
    let mut names = PortableNames::default();
    let visible = Visible::new(gradebook, private);
    for row in gradebook.rows.iter() {
        let row = row.map_err(failed)?;
        let name = names.next(&row.student.id);
        let exercises = visible.exercises(&row);
        let text = feedback::feedback(gradebook, &row, &exercises);
        write(&format!("feedback/{name}.md"), text)?;
        let text = prairielearn::prairielearn(&row, &exercises);
        write(&format!("prairielearn/{name}.json"), text)?;
        if let Some(text) = gradescope::gradescope(&row, &exercises) {
            write(&format!("gradescope/{name}/results.json"), text)?;
        }
        if let Some(text) = classroom50::classroom50(gradebook, scale, &row, &exercises) {
            write(&format!("classroom50/{name}/result.json"), text)?;
        }
    }
    Ok(())
}

/// JSON for people who open it.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// How a student is called: by name, or by id where there's no roster.
fn called(row: &GradedSubmission) -> &str {
    if row.student.name.is_empty() {
        &row.student.id
    } else {
        &row.student.name
    }
}
