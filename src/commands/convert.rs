//! `runner convert`: a course of another format, written as one in the runner's own.
//!
//! How each exercise fails as shipped is not written down anywhere: it is judged in the course that was written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::CourseAt;
use crate::course::{Conversion, Course, Exercise, Pristine, Starts, conversion};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::{Attempt, Judge, Mode, Severity, Verdict, declaration};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(super) fn run(
    at: &CourseAt,
    dir: &Path,
    to: Option<PathBuf>,
    terminal: Terminal,
) -> Result<Exit> {
    let course = Course::open(dir, at.info.as_deref())?;
    let target = to.unwrap_or_else(|| beside(&course.root));
    if fs::read_dir(&target).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Problem::new("this folder is not empty")
            .at(&target, None)
            .next("name a folder that does not exist yet: `runner convert DIR --to DIR`")
            .into());
    }
    let mut plan = conversion(&course, &Pristine::on_disk(&course))?;
    let bar = Bar::new(3, terminal);
    bar.tell("writing");
    plan.files().write_below(&target)?;
    bar.step();
    bar.tell("judging the exercises as shipped");
    let made = WrittenCourse::open(&target)?;
    let shipped = made.verdicts(Attempt::of_pristine)?;
    let solved = made.verdicts(Attempt::of_solution)?;
    fill_in(&mut plan, &shipped, &solved);
    let left_out = leave_out(&mut plan, &shipped, &target)?;
    if plan.levels.is_empty() {
        remove(&target)?;
        return Err(nothing_left(&course, &left_out));
    }
    plan.files().write_below(&target)?;
    bar.step();
    bar.tell("judging the solutions");
    drop(made);
    let failing = failing_solutions(&plan, &target)?;
    bar.step();
    drop(bar);
    remove(&target.join(".runner"))?;
    ui::say(&report(&plan, &target, &left_out, &failing))?;
    Ok(if failing.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

fn beside(root: &Path) -> PathBuf {
    let mut name = root.file_name().unwrap_or_default().to_owned();
    name.push("-runner");
    root.with_file_name(name)
}

/// The course that was written, and what judges it.
struct WrittenCourse {
    course: Course,
    judge: Judge,
}

impl WrittenCourse {
    fn open(target: &Path) -> Result<Self> {
        let course = Course::open(target, None)?;
        let judge = Judge::new(&course, None)?;
        Ok(Self { course, judge })
    }

    fn verdicts<'c>(
        &'c self,
        make: impl Fn(&'c Course, &Pristine, &'c Exercise) -> Result<Attempt<'c>>,
    ) -> Result<Vec<Verdict>> {
        let pristine = Pristine::on_disk(&self.course);
        let attempts = self
            .course
            .exercises()
            .map(|exercise| make(&self.course, &pristine, exercise))
            .collect::<Result<Vec<_>>>()?;
        let cancel = Cancel::new()?;
        self.judge
            .verdicts(&pristine, &attempts, Mode::Batch, &cancel)
    }
}

/// Says of every exercise how it fails, and which lints count where all did: those that the exercise as shipped violates, and its solution
/// does not.
fn fill_in(plan: &mut Conversion, shipped: &[Verdict], solved: &[Verdict]) {
    let exercises = plan
        .levels
        .iter_mut()
        .flat_map(|level| &mut level.exercises);
    for exercise in exercises {
        let of = |verdicts: &[Verdict]| {
            let mut verdicts = verdicts.iter();
            verdicts
                .find(|verdict| verdict.exercise == exercise.name)
                .cloned()
        };
        let Some(verdict) = of(shipped) else { continue };
        exercise.starts = declaration(&verdict);
        if exercise.strict {
            let sanitize = of(solved).as_ref().map(warnings).unwrap_or_default();
            exercise.deny = warnings(&verdict);
            exercise.deny.retain(|lint| !sanitize.contains(lint));
            if exercise.starts.is_none() {
                exercise.starts = exercise.deny.first().cloned().map(Starts::Lint);
            }
        }
    }
}

/// The lints that warn in the learner's files, each once.
fn warnings(verdict: &Verdict) -> Vec<String> {
    let mut lints = Vec::new();
    for said in &verdict.diagnostics {
        if said.severity == Severity::Warning
            && said.in_learners_file
            && let Some(lint) = &said.code
            && !lints.contains(lint)
        {
            lints.push(lint.clone());
        }
    }
    lints
}

/// Takes out what does not fail as shipped: in the runner's own format that is no exercise. Returns what the exercises were called.
fn leave_out(plan: &mut Conversion, shipped: &[Verdict], target: &Path) -> Result<Vec<String>> {
    let mut left_out = Vec::new();
    for level in &mut plan.levels {
        let (kept, gone): (Vec<_>, Vec<_>) = level
            .exercises
            .drain(..)
            .partition(|exercise| exercise.starts.is_some());
        level.exercises = kept;
        for exercise in gone {
            for folder in ["exercises", "solutions"] {
                remove(&target.join(folder).join(&level.id).join(&exercise.name))?;
            }
            let cause = shipped
                .iter()
                .find(|verdict| verdict.exercise == exercise.name)
                .and_then(Verdict::cause);
            left_out.push(match cause {
                None => format!("{}, which passes as shipped", exercise.was),
                Some(cause) => format!(
                    "{}, which fails in a way that cannot be declared: {cause}",
                    exercise.was
                ),
            });
        }
    }
    // A level without exercises is none.
    for level in plan
        .levels
        .extract_if(.., |level| level.exercises.is_empty())
    {
        for folder in ["exercises", "solutions"] {
            remove(&target.join(folder).join(&level.id))?;
        }
    }
    Ok(left_out)
}

/// Every exercise was left out, and why the first of them was.
fn nothing_left(course: &Course, left_out: &[String]) -> Error {
    let mut what = "no exercise can be carried over, so nothing was written".to_owned();
    if let [first, others @ ..] = left_out {
        what.push_str(&format!(": {first}"));
        if !others.is_empty() {
            what.push_str(&format!("; {} more as well", others.len()));
        }
    }
    Problem::new(what)
        .at(&course.root, None)
        .next("convert the course as it is shipped, before anybody solved it")
        .into()
}

/// The exercises whose solution does not pass in the course that was written.
fn failing_solutions(plan: &Conversion, target: &Path) -> Result<Vec<String>> {
    let made = WrittenCourse::open(target)?;
    let solved = made.verdicts(Attempt::of_solution)?;
    let has_solution = |name: &str| {
        plan.levels
            .iter()
            .flat_map(|level| &level.exercises)
            .any(|exercise| exercise.name == name && !exercise.solution.is_empty())
    };
    Ok(solved
        .iter()
        .filter(|verdict| has_solution(&verdict.exercise))
        .filter_map(|verdict| Some(format!("{}: {}", verdict.exercise, verdict.cause()?)))
        .collect())
}

fn report(plan: &Conversion, target: &Path, left_out: &[String], failing: &[String]) -> String {
    let exercises = plan.levels.iter().map(|level| level.exercises.len()).sum();
    let mut text = format!(
        "Wrote \"{}\" with {} in {} to {}.\n",
        plan.title,
        ui::count(exercises, "exercise"),
        ui::count(plan.levels.len(), "level"),
        target.display()
    );
    let lists = [
        ("Not carried over as it was:", &plan.remarks()[..]),
        ("Left out:", left_out),
        ("The solution does not pass there:", failing),
    ];
    for (heading, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        text.push_str(&format!("\n{heading}\n"));
        for line in *lines {
            text.push_str(&format!("  {line}\n"));
        }
    }
    text.push_str(&format!(
        "  next: runner verify --course {}\n",
        target.display()
    ));
    text
}

fn remove(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::io("remove", dir, &cause))
        }
        _ => Ok(()),
    }
}
