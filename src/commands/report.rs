//! `runner report`: writes a page about what the learner has done.

use std::path::Path;
use std::time::SystemTime;

use jiff::tz::TimeZone;

use super::selection;
use crate::cli::CourseAt;
use crate::error::{Exit, Result};
use crate::learn::{self, PracticeReport};
use crate::ui;

pub(super) fn run(course: &CourseAt, out: &Path) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let progress = selection::progress(&course)?;
    let time_zone = &TimeZone::system();
    let report = PracticeReport {
        course: &course,
        progress: &progress,
        history: &progress.history(time_zone)?,
        now: learn::unix_milliseconds(SystemTime::now()),
        time_zone,
    };
    learn::write_out(out, report.page().as_bytes())?;
    let place = ui::path_in_line(out);
    ui::print(&format!(
        "Wrote {place}.\n  next: open it in your browser\n"
    ))?;
    Ok(Exit::Success)
}
