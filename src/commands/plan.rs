//! `runner plan`: writes a study plan over the rest of the road.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::selection;
use crate::cli::{self, CourseAt};
use crate::error::{Exit, Problem, Result};
use crate::learn::{self, StudyPlan, StudyTime};
use crate::ui;

pub(super) fn run(course: &CourseAt, options: &cli::PlanOptions) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let progress = selection::progress(&course)?;
    let time_zone = TimeZone::system();
    let now = Timestamp::now();
    let time = StudyTime {
        months: options.months,
        hours: options.hours,
    };
    let history = progress.history(&time_zone)?;
    let today = time_zone.to_datetime(now).date();
    let plan = StudyPlan::new(&course, &progress, &history, time, today);
    let text = learn::plan_in_markdown(&plan);
    let Some(dir) = &options.out else {
        ui::print(&text)?;
        return Ok(Exit::Success);
    };
    if dir.is_file() {
        return Err(Problem::new("this is a file, not a folder")
            .at(dir, None)
            .next("name a folder for plan.md and plan.ics; it's created if it doesn't exist")
            .into());
    }
    learn::write_out(&dir.join("plan.md"), text.as_bytes())?;
    learn::write_out(
        &dir.join("plan.ics"),
        learn::icalendar(&plan, now).as_bytes(),
    )?;
    let dir = ui::path_in_line(dir);
    ui::print(&format!(
        "Wrote plan.md and plan.ics to {dir}.\n  next: import plan.ics into your calendar; a later import updates the weeks that both plans have\n"
    ))?;
    Ok(Exit::Success)
}
