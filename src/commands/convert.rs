//! `runner convert`: converts a course from another format to the runner's own.

use std::fs;
use std::path::{Path, PathBuf};

use super::selection;
use crate::cli::CourseAt;
use crate::error::{Exit, Problem, Result};
use crate::judge::{ConversionStep, ConvertedCourse};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(super) fn run(
    at: &CourseAt,
    dir: Option<PathBuf>,
    to: Option<PathBuf>,
    terminal: Terminal,
) -> Result<Exit> {
    let course = selection::authors_course(&selection::named_once(at, dir)?)?;
    let target = to.unwrap_or_else(|| sibling(&course.root));
    if fs::read_dir(&target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Problem::new("this folder is not empty")
            .at(&target, None)
            .next("choose a folder that does not exist yet: `runner convert DIR --to DIR`")
            .into());
    }
    let bar = Bar::new(3, terminal);
    let made = ConvertedCourse::write(&course, &target, &Cancel::new()?, &mut |step| {
        let words = match step {
            ConversionStep::Writing => "writing",
            ConversionStep::JudgingShipped => "judging the exercises as shipped",
            ConversionStep::Checking => "checking the written course",
        };
        bar.set_message(words);
        bar.step();
    })?;
    drop(bar);
    ui::print(&report(&made, &target, terminal))?;
    Ok(if made.findings.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

fn sibling(root: &Path) -> PathBuf {
    let mut name = root.file_name().unwrap_or_default().to_owned();
    name.push("-runner");
    root.with_file_name(name)
}

fn report(made: &ConvertedCourse, target: &Path, terminal: Terminal) -> String {
    let plan = &made.plan;
    let exercises = plan.levels.iter().map(|level| level.exercises.len()).sum();
    let mut text = format!(
        "Wrote \"{}\" with {} in {} to {}.\n",
        plan.title,
        ui::count(exercises, "exercise"),
        ui::count(plan.levels.len(), "level"),
        target.display()
    );
    let lists = [
        ("Changed in the conversion:", &plan.remarks()[..]),
        ("Left out:", &made.left_out),
    ];
    for (heading, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        text.push_str(&format!("\n{heading}\n"));
        for line in *lines {
            text.push_str(&format!("  {line}\n"));
        }
    }
    if !made.findings.is_empty() {
        text.push_str("\nLeft for you to do, as `runner dev check` reports it:\n");
        let lines = ui::findings(&made.findings, terminal.paper().width, terminal.style);
        text.push_str(&ui::text_of(&lines));
    }
    text.push_str(&format!(
        "  next: runner dev check --course {}\n",
        target.display()
    ));
    text
}
