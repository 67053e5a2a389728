//! `runner progress`: carries the log of a learner's progress from one machine to another.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::selection;
use crate::cli::{CarryProgress, CourseAt};
use crate::error::{Error, Exit, Problem, Result};
use crate::learn::{self, ImportedEvents, Records};
use crate::ui;

/// How many names are listed in one sentence.
const LISTED: usize = 8;

pub(super) fn run(at: &CourseAt, what: CarryProgress) -> Result<Exit> {
    match what {
        CarryProgress::Export { out } => {
            let course = selection::learners_course(at)?;
            let records = selection::progress(&course)?.records(&course)?;
            write(&records, out.as_deref())?;
        }
        CarryProgress::Merge { files, out } => {
            let records = read(&files, &|_, _| Ok(()))?;
            write(&records, out.as_deref())?;
        }
        CarryProgress::Import { files } => {
            let course = selection::learners_course(at)?;
            let mut progress = selection::progress(&course)?;
            let records = read(&files, &|records, path| {
                progress.must_fit(&course, records, path)
            })?;
            let imported = progress.import(&course, records, SystemTime::now())?;
            if imported.from_the_future > 0 {
                let events = ui::count(imported.from_the_future, "event");
                let are = ui::are(imported.from_the_future);
                ui::print_error(&format!(
                    "note: {events} {are} left out: the clock was ahead when that was recorded\n"
                ));
            }
            ui::print(&said(&imported))?;
        }
    }
    Ok(Exit::Success)
}

fn write(records: &Records, out: Option<&Path>) -> Result<()> {
    let Some(path) = out else {
        return ui::print(&records.to_text());
    };
    learn::write_out(path, records.to_text().as_bytes())?;
    let place = ui::path_in_line(path);
    let events = ui::count(records.count(), "event");
    ui::print(&format!(
        "Wrote {events} to {place}.\n  next: `runner progress import {place}` on the other machine\n"
    ))
}

/// Reads and merges files, each of which has to be a log, and to fit.
fn read(files: &[PathBuf], must_fit: &dyn Fn(&Records, &Path) -> Result<()>) -> Result<Records> {
    let mut all = Records::default();
    for path in files {
        let bytes = if path.as_os_str() == "-" {
            ui::read_input()
        } else {
            std::fs::read(path)
        };
        let bytes = bytes.map_err(|cause| Error::io("read", path, &cause))?;
        let mut records = Records::parse(&bytes).ok_or_else(|| {
            Problem::new("this isn't a log of progress")
                .at(path, None)
                .next("name a file that `runner progress export` wrote, or another machine's .runner/progress.jsonl; nothing was changed")
        })?;
        must_fit(&records, path)?;
        if records.unreadable > 0 {
            let lines = ui::count(records.unreadable, "line");
            let place = ui::path_in_line(path);
            ui::print_error(&format!(
                "note: {lines} of {place} can't be read, and {} left out\n",
                ui::are(records.unreadable)
            ));
        }
        all.merge(&mut records, path)?;
    }
    Ok(all)
}

/// What an import changed, in words.
fn said(imported: &ImportedEvents) -> String {
    if imported.events == 0 && imported.from_the_future > 0 {
        return "Nothing else is new.\n".to_owned();
    }
    if imported.events == 0 {
        return "Nothing is new: everything in it was imported before.\n".to_owned();
    }
    let mut text = format!("Imported {}.\n", ui::count(imported.events, "event"));
    for (names, what) in [
        (&imported.passed, "done now"),
        (&imported.revoked, "no longer done, because of a reset"),
    ] {
        if !names.is_empty() {
            text += &format!("  {what}: {}\n", listed(names));
        }
    }
    if imported.passed.is_empty() && imported.revoked.is_empty() {
        text += "  The same exercises are done as before.\n";
    }
    text
}

fn listed(names: &[String]) -> String {
    let shown = names[..names.len().min(LISTED)].join(", ");
    match names.len().saturating_sub(LISTED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
