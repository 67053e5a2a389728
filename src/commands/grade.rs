//! `runner grade`: grades the submissions of a class.

mod claims;
mod summary;

use std::path::Path;

use jiff::Timestamp;

use claims::DifferingClaims;
use summary::ClassSummary;

use super::isolation;
use crate::cli::{CourseAt, Grade};
use crate::course::{Course, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::grade::{
    Assignment, ClassList, CommitChoice, Conditions, Counts, GradeStep, Gradebook, GradedOutcome,
    Grader, OutFolder, Partition, Policy, Roster, Start, Submissions, compare_claims,
};
use crate::judge::{Judge, Seeds};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Meter, Terminal};

/// The version of the rules by which sources are refused and tests are believed.
const POLICY: &str = "1";

pub(super) fn run(at: &CourseAt, options: &Grade, terminal: Terminal) -> Result<Exit> {
    if let Some(file) = &options.check_assignment {
        let (course, pristine) = graders_course(at, &std::env::temp_dir())?;
        let assignment = Assignment::read(file, &course, &pristine)?;
        ui::print(&ui::text_of(&assignment.explained()))?;
        return Ok(Exit::Success);
    }
    let Some(dir) = &options.submissions else {
        return Ok(Exit::Error);
    };
    let roster = options.roster.as_deref().map(Roster::read).transpose()?;
    let submissions = handed_in(options, dir, roster.as_ref())?;
    must_be_apart(&options.out, dir)?;
    let out = OutFolder::take(&options.out)?;
    let policy = out.with_trials(Policy::of_this_machine)?;
    if policy.is_weak() && !options.allow_weak_isolation {
        ui::print_error(&ui::text_of(&weak(&policy, terminal)));
        return Ok(Exit::WeakIsolation);
    }
    let (course, pristine) = graders_course(at, &out.empty()?)?;
    let course = course.with_state(&out.state())?;
    let assignment = assignment(options, &course, &pristine)?;
    let partition = options.partition.as_deref().map(part).transpose()?;
    let class = ClassList::of(&submissions, roster.as_ref());
    if roster.is_some() {
        let strangers = assignment.strangers(&|student| class.knows(student));
        if !strangers.is_empty() {
            ui::print_error(&format!(
                "warning: the assignment has exceptions for students who aren't in the class: {}\n",
                strangers.join(", ")
            ));
        }
    }
    let class = class.part(partition);
    let mut results = out.results(start(options))?;
    let cancel = Cancel::new()?;
    let judge = Judge::new(&course, options.jobs)?.sandboxed(policy.sandbox());
    let judge = judge.with_seeds(seeds(&assignment, &out)?);
    let conditions = Conditions {
        toolchain: judge.toolchain().version.clone(),
        policy: POLICY.to_owned(),
        isolation: policy.isolation(),
    };
    let parts = (&course, &pristine);
    let grader = Grader::new(parts, &judge, &assignment, conditions, &cancel)?;
    let entries = class.rows.iter().map(|row| row.entries.len()).sum();
    let mut meter = Meter::new(entries, terminal);
    let mut step = |step: GradeStep<'_>| match step {
        GradeStep::Read(entry) => meter.step(&format!("read {entry}")),
        GradeStep::ToJudge(total) => meter = Meter::new(total, terminal),
        GradeStep::Judged(exercise, entry, judged) => {
            meter.step(&format!(
                "{exercise} of {entry}: {}",
                outcome(&judged.outcome)
            ));
        }
    };
    let choice = if options.from_tags {
        Some(CommitChoice::Tagged)
    } else {
        options.at.as_deref().map(commit_choice)
    };
    let mut rows = grader.grade(&class, choice.as_ref(), &mut results, out.dir(), &mut step)?;
    drop(meter);
    if options.from_tags {
        rows = compare_claims(&submissions, &rows, out.dir(), &cancel)?;
    }
    let partition = partition.map(|partition| partition.to_string());
    conclude(&grader.gradebook(&class, partition, rows), &out)
}

/// What is graded, named as the roster names students.
fn handed_in(options: &Grade, dir: &Path, roster: Option<&Roster>) -> Result<Submissions> {
    let submissions = if options.single {
        Submissions::single(dir)?
    } else if options.from_tags {
        Submissions::collected(dir)?
    } else {
        Submissions::in_folder(dir)?
    };
    Ok(match roster {
        Some(roster) => submissions.named_after(&|name| roster.knows(name)),
        None => submissions,
    })
}

/// Writes the gradebook, and reports what a teacher has to know.
pub(super) fn conclude(gradebook: &Gradebook, out: &OutFolder) -> Result<Exit> {
    out.write(gradebook)?;
    let mut claims = DifferingClaims::default();
    let mut summary = ClassSummary::default();
    for row in gradebook.rows.iter() {
        let row = row.map_err(|cause| Error::io("read the grades in", out.dir(), &cause))?;
        claims.add(&row);
        summary.add(&row);
    }
    let mut lines = claims.lines();
    lines.extend(summary.lines(gradebook, out.dir()));
    let lines: Vec<String> = lines.iter().map(|line| ui::one_line(line)).collect();
    ui::print(&ui::text_of(&lines))?;
    Ok(summary.exit())
}

/// The course that counts: the one in this program, or the one that `--course` names. Never one in the current folder, which may be a student's.
pub(super) fn graders_course(at: &CourseAt, nowhere: &Path) -> Result<(Course, Pristine)> {
    let (course, pristine);
    if let Some(dir) = &at.dir {
        course = Course::open(dir, at.info.as_deref())?;
        pristine = Pristine::on_disk(&course);
    } else {
        course = Course::carried(nowhere)?;
        pristine = Pristine::for_learner(&course)?;
    }
    Ok((course, pristine))
}

fn assignment(options: &Grade, course: &Course, pristine: &Pristine) -> Result<Assignment> {
    let mut assignment = match &options.assignment {
        Some(file) => Assignment::read(file, course, pristine)?,
        None => Assignment::whole(course),
    };
    if options.best {
        assignment.counts = Counts::Best;
    } else if options.latest {
        assignment.counts = Counts::Latest;
    }
    Ok(assignment)
}

/// What oracles ask depends on a secret that the teacher chose, or that no one knows.
fn seeds(assignment: &Assignment, out: &OutFolder) -> Result<Seeds> {
    let secret = assignment.secret.map_or_else(|| out.secret(), Ok)?;
    Ok(Seeds::Secret(secret))
}

fn part(text: &str) -> Result<Partition> {
    text.parse().map_err(|what: String| {
        let next = "write `hash:1/4` for the first of four parts";
        Error::from(Problem::new(what).next(next))
    })
}

fn start(options: &Grade) -> Start {
    if options.fresh {
        Start::Fresh
    } else if options.resume {
        Start::Resume
    } else {
        Start::GoOn
    }
}

/// A time, or the name of a tag, branch or commit.
pub(super) fn commit_choice(text: &str) -> CommitChoice {
    match text.parse::<Timestamp>() {
        Ok(time) => CommitChoice::Before(time),
        Err(_) => CommitChoice::Named(text.to_owned()),
    }
}

/// The grades would be taken for a submission.
fn must_be_apart(out: &Path, submissions: &Path) -> Result<()> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if !absolute(out).starts_with(absolute(submissions)) {
        return Ok(());
    }
    let what = "the grades can't be written into the folder of the submissions";
    let next = "choose another folder with `--out DIR`";
    Err(Problem::new(what).at(out, None).next(next).into())
}

/// Why nothing is graded.
fn weak(policy: &Policy, terminal: Terminal) -> Vec<String> {
    let error = "error: this machine can't confine untrusted code".to_owned();
    let next = "next: use Linux 6.12 or later with Landlock, or add `--allow-weak-isolation`";
    let mut lines = vec![error];
    lines.extend(isolation::table(policy, terminal));
    lines.push(format!("  {next}"));
    lines
}

fn outcome(outcome: &GradedOutcome) -> String {
    match outcome {
        GradedOutcome::Passed => "passed".to_owned(),
        GradedOutcome::Failed => "failed".to_owned(),
        GradedOutcome::Unproven => "unproven".to_owned(),
        GradedOutcome::NotJudged { reason } => format!("not judged: {reason}"),
    }
}
