//! The gradebook in the formats of learning management systems and of tools. One file per format: gradebook in, files out.
//!
//! What students get to see passes through `visible`: no hidden test's name or text, no path of the grader, no other student.

mod canvas;
mod classroom50;
mod ctrf;
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
mod visible;

use std::path::PathBuf;

use html::HtmlReport;
use portable_name::portable_names;
use visible::Visible;

use crate::error::Result;
use crate::grade::gradebook::{Gradebook, GradedSubmission};
use crate::grade::similar::SimilarityReport;

/// The name of the page about the class.
pub const REPORT: &str = "report.html";

/// Writes every format: path relative to the folder of the grades, and content. `private` are folders of the grader, which no student gets to
/// see. `similar` is what `runner similar` found, if it has compared the class.
pub fn exports(
    gradebook: &Gradebook,
    private: &[PathBuf],
    similar: Option<&SimilarityReport>,
    write: &mut dyn FnMut(&str, String) -> Result<()>,
) -> Result<()> {
    write("canvas.csv", canvas::canvas(gradebook))?;
    write("moodle.csv", moodle::moodle(gradebook))?;
    write("junit.xml", junit::junit(gradebook))?;
    write("ctrf.json", ctrf::ctrf(gradebook))?;
    write("clippy.sarif", sarif::sarif(gradebook))?;
    write(REPORT, report(gradebook, similar))?;
    let names = portable_names(gradebook.rows.iter().map(|row| row.student.id.as_str()));
    let visible = Visible::new(gradebook, private);
    for (row, name) in gradebook.rows.iter().zip(names) {
        let exercises = visible.exercises(row);
        let text = feedback::feedback(gradebook, row, &exercises);
        write(&format!("feedback/{name}.md"), text)?;
        let text = prairielearn::prairielearn(row, &exercises);
        write(&format!("prairielearn/{name}.json"), text)?;
        if let Some(text) = gradescope::gradescope(row, &exercises) {
            write(&format!("gradescope/{name}/results.json"), text)?;
        }
        if let Some(text) = classroom50::classroom50(gradebook, row, &exercises) {
            write(&format!("classroom50/{name}/result.json"), text)?;
        }
    }
    Ok(())
}

/// The page about the class.
pub fn report(gradebook: &Gradebook, similar: Option<&SimilarityReport>) -> String {
    let mut report = HtmlReport::new(gradebook);
    gradebook.rows.iter().for_each(|row| report.add(row));
    report.finish(similar)
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
