//! `runner similar`: shows which students' code is alike.

use super::grade::{commit_choice, graders_course};
use crate::cli::{CourseAt, ListFormat, Similar};
use crate::error::{Exit, Problem, Result};
use crate::grade::{
    ClassComparison, CommitChoice, Intake, OutFolder, SimilarPair, SimilarityReport, Submissions,
};
use crate::process::Cancel;
use crate::ui;
use crate::ui::Terminal;

/// How many pairs are kept with the grades.
const KEPT: usize = 200;

/// How wide two columns of code are at most, where there's no terminal.
const WIDEST: usize = 160;

pub(super) fn run(at: &CourseAt, options: &Similar, terminal: Terminal) -> Result<Exit> {
    let (course, pristine) = graders_course(at, &std::env::temp_dir())?;
    let exercises = super::selection::exercises(&course, &options.what)?;
    let cancel = Cancel::new()?;
    let intake = Intake::new(&course, &pristine, &exercises, &cancel)?;
    let choice = options
        .at
        .as_deref()
        .map_or(CommitChoice::Usual { deadline: None }, commit_choice);
    let submissions = Submissions::in_folder(&options.submissions)?;
    let mut comparison = ClassComparison::default();
    let mut refused = Vec::new();
    for entry in submissions.iter() {
        let submission = intake.read(entry, &choice)?;
        for (exercise, files) in &submission.overlays {
            comparison.add(exercise, &submission.id, files);
        }
        refused.extend(
            submission
                .refused
                .into_iter()
                .map(|refusal| (submission.id.clone(), refusal)),
        );
    }
    let mut pairs = Vec::new();
    for exercise in &exercises {
        pairs.extend(comparison.pairs(&pristine, exercise, usize::from(options.min))?);
    }
    pairs.sort_by(|one, other| {
        let key = |pair: &SimilarPair| {
            (
                usize::MAX - pair.percent,
                pair.exercise.clone(),
                pair.one.clone(),
                pair.other.clone(),
            )
        };
        key(one).cmp(&key(other))
    });
    let mut report = SimilarityReport {
        schema: "runner/similar/v1".to_owned(),
        course: course.title.clone(),
        submissions: submissions.iter().len(),
        refused,
        found: pairs.len(),
        pairs,
    };
    match options.format {
        ListFormat::Human => ui::print(&ui::text_of(&lines(
            &report,
            terminal.paper().width.min(WIDEST),
        )))?,
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&report);
            let json =
                json.map_err(|cause| Problem::new(format!("the report isn't JSON: {cause}")))?;
            ui::print(&(json + "\n"))?;
        }
    }
    if let Some(out) = &options.out {
        report.pairs.truncate(KEPT);
        OutFolder::take(out)?.add_similar(&report)?;
    }
    Ok(Exit::Success)
}

/// The report for a person.
fn lines(report: &SimilarityReport, width: usize) -> Vec<String> {
    let compared = ui::count(report.submissions, "submission");
    let found = ui::count(report.pairs.len(), "pair");
    let mut lines = vec![format!(
        "{}: {compared} compared, {found} alike",
        ui::one_line(&report.course)
    )];
    if !report.pairs.is_empty() {
        let caution = "This says where to look, and nothing about who wrote what. People who learn together write alike.";
        lines.extend(ui::wrap(caution, width));
    }
    for (student, refusal) in &report.refused {
        let words = format!(
            "not read: {} of {student}: {}",
            refusal.path, refusal.reason
        );
        lines.push(ui::one_line(&words));
    }
    for pair in &report.pairs {
        lines.push(String::new());
        let head = format!(
            "{} and {}: {} is {} % alike",
            pair.one, pair.other, pair.exercise, pair.percent
        );
        lines.push(ui::one_line(&head));
        for passage in &pair.passages {
            lines.push(ui::one_line(&format!(
                "  {} and {}",
                passage.one.file, passage.other.file
            )));
            let sides =
                [&passage.one, &passage.other].map(|side| (side.line, side.lines.as_slice()));
            lines.extend(ui::side_by_side(sides[0], sides[1], width));
        }
    }
    lines
}
