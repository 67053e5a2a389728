//! `runner verify`: judges many exercises.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Instant;

use tempfile::TempDir;

use super::selection;
use crate::cli::{CourseAt, Verify, VerifyFormat};
use crate::course::{Course, Exercise, Format, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::{
    Attempt, Decision, Event as JudgeEvent, Judge, Mode, SourcePaths, Verdict, readable,
};
use crate::learn::{ProgressEvent, ProgressKind};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Github, Human, Json, Listener, Out, RunSummary, Terminal};

pub(super) fn run(course: &CourseAt, options: &Verify, terminal: Terminal) -> Result<Exit> {
    let started = Instant::now();
    let course = if options.solutions {
        selection::authors_course(course)?
    } else {
        selection::learners_course(course)?
    };
    // Dropping it removes the folder, so it must outlive everything that works in there.
    let fresh = fresh_state(options)?;
    let state = fresh.as_ref().map(TempDir::path);
    let course = match options.state.as_deref().or(state) {
        Some(dir) => course.with_state(dir)?,
        None => course,
    };
    if let Some(title) = &options.expect {
        must_be_embedded(&course, title)?;
    }
    let pristine = if options.solutions {
        Pristine::on_disk(&course)
    } else {
        Pristine::for_learner(&course)?
    };
    selection::warn_of_drift(&course, &pristine)?;
    let mut exercises = selection::exercises(&course, &options.what)?;
    if options.solutions && course.format != Format::Native {
        exercises = with_solutions(&course, &pristine, exercises)?;
    }
    let judge = Judge::new(&course, options.jobs)?;
    if let Some(folder) = judge.reused() {
        ui::print_error(&format!(
            "note: earlier builds and results in {} are reused\n",
            course.relative(folder).display()
        ));
    }
    let mut listener = listener(&course, options.format, exercises.len(), terminal)?;
    let work = Work {
        course: &course,
        pristine: &pristine,
        judge: &judge,
        options,
    };
    let verdicts = work.judge(&exercises, listener.as_mut())?;
    if !options.solutions {
        record_passes(&course, &verdicts);
    }
    let whole = RunSummary {
        course: &course.title,
        toolchain: &judge.toolchain().version,
        origin: &judge.toolchain().origin,
        verdicts: &verdicts,
        seconds: started.elapsed().as_secs_f64(),
    };
    listener
        .finish(&whole)
        .map_err(|cause| ui::unwritable(&cause))?;
    let all_passed = verdicts
        .iter()
        .all(|verdict| !matches!(verdict.decision, Decision::Failed(_)));
    let is_prevented = |verdict: &Verdict| !verdict.prevented().is_empty();
    Ok(if verdicts.iter().any(is_prevented) {
        Exit::Error
    } else if all_passed {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

/// In CI, a new folder for the runner's own files, unless `--state` names one: the author of the checkout may have tampered with `.runner`.
fn fresh_state(options: &Verify) -> Result<Option<TempDir>> {
    let ci = std::env::var("CI").ok();
    if options.state.is_some() || !ui::is_ci(ci.as_deref()) {
        return Ok(None);
    }
    let fresh = tempfile::Builder::new().prefix("runner-").tempdir();
    fresh
        .map(Some)
        .map_err(|cause| Error::io("make a folder in", std::env::temp_dir(), &cause))
}

/// An error unless the course is the one in the binary: the tests of any other course could have been edited.
fn must_be_embedded(course: &Course, title: &str) -> Result<()> {
    if course.is_embedded && course.title == title {
        return Ok(());
    }
    let carried = Course::carried(&course.root)?.title;
    let problem = if carried == title {
        Problem::new(format!("this is \"{}\", not \"{title}\"", course.title))
            .next("check out the course that you expect, or run without `--expect`")
    } else {
        Problem::new(format!(
            "`--expect` only works for the course in this program, \"{carried}\", not for \"{title}\""
        ))
        .next("run without `--expect`: all other courses are read from their folder, including the tests")
    };
    Err(problem.at(&course.root, None).into())
}

/// The exercises that have a solution: not every format has one for each.
fn with_solutions<'c>(
    course: &Course,
    pristine: &Pristine,
    exercises: Vec<&'c Exercise>,
) -> Result<Vec<&'c Exercise>> {
    let mut found = Vec::new();
    let mut without = Vec::new();
    for exercise in exercises {
        if pristine.solution(exercise)?.is_empty() {
            without.push(exercise.name.as_str());
        } else {
            found.push(exercise);
        }
    }
    if found.is_empty() {
        return Err(
            Problem::new("this course has no solutions for these exercises")
                .at(&course.root, None)
                .next("judge the learner's files with `runner verify`")
                .into(),
        );
    }
    if !without.is_empty() {
        ui::print_error(&format!(
            "note: skipping {} without a solution: {}\n",
            ui::count(without.len(), "exercise"),
            without.join(", ")
        ));
    }
    Ok(found)
}

/// What judging many exercises needs.
struct Work<'w> {
    course: &'w Course,
    pristine: &'w Pristine,
    judge: &'w Judge,
    options: &'w Verify,
}

impl Work<'_> {
    /// The verdicts in the order of the course. Not all of them if it should stop at the first failure.
    fn judge(&self, exercises: &[&Exercise], listener: &mut dyn Listener) -> Result<Vec<Verdict>> {
        let cancel = Cancel::new()?;
        let mut verdicts: Vec<Verdict> = Vec::new();
        let mut unwritable = None;
        let places: HashMap<&str, usize> = exercises
            .iter()
            .enumerate()
            .map(|(place, exercise)| (exercise.name.as_str(), place))
            .collect();
        let paths = self.solution_paths(exercises);
        for batch in self.course.batches() {
            let mut on_event = |event: JudgeEvent| {
                let event = paths.correct(event);
                if cancel.is_cancelled() {
                    return;
                }
                if let Err(cause) = listener.on_event(&event) {
                    unwritable = Some(ui::unwritable(&cause));
                    cancel.cancel();
                }
                if let JudgeEvent::Judged(verdict) = event {
                    if self.options.fail_fast && matches!(verdict.decision, Decision::Failed(_)) {
                        cancel.cancel();
                    }
                    verdicts.push(verdict);
                }
            };
            let wanted = batch
                .into_iter()
                .filter(|exercise| places.contains_key(exercise.name.as_str()));
            let attempts = readable(wanted, |exercise| self.attempt(exercise), &mut on_event)?;
            match self.judge.judge(
                self.pristine,
                &attempts,
                Mode::Batch,
                &cancel,
                &mut on_event,
            ) {
                Err(error) if !error.is_cancelled() => return Err(error),
                _ if cancel.is_cancelled() => break,
                _ => {}
            }
        }
        if let Some(error) = unwritable {
            return Err(error);
        }
        verdicts.sort_by_key(|verdict| places.get(verdict.exercise.as_str()).copied());
        Ok(verdicts)
    }

    /// Where the files of solutions are, if those are judged. A solution that can't be read is reported when it's judged.
    fn solution_paths(&self, exercises: &[&Exercise]) -> SourcePaths {
        let judged = exercises.iter().filter(|_| self.options.solutions);
        let pairs = judged.filter_map(|exercise| self.pristine.solution_paths(exercise).ok());
        SourcePaths::new(pairs.flatten().collect())
    }

    fn attempt<'c>(&self, exercise: &'c Exercise) -> Result<Attempt<'c>>
    where
        Self: 'c,
    {
        if self.options.solutions {
            Attempt::of_solution(self.course, self.pristine, exercise)
        } else {
            Attempt::of_learner(self.course, self.pristine, exercise)
        }
    }
}

fn listener<'c>(
    course: &'c Course,
    format: VerifyFormat,
    total: usize,
    terminal: Terminal,
) -> Result<Box<dyn Listener + 'c>> {
    Ok(match format {
        VerifyFormat::Human => Box::new(Human::new(
            Out,
            &course.root,
            terminal.paper().width,
            terminal.style,
            total,
            terminal.bars,
        )),
        VerifyFormat::Json => Box::new(Json::new(Out)),
        VerifyFormat::Github => Box::new(Github::new(
            Out,
            prefix(course)?,
            variable("GITHUB_STEP_SUMMARY"),
        )),
    })
}

/// A path in the environment; `None` if it's missing or empty.
fn variable(name: &str) -> Option<PathBuf> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// The prefix that makes paths relative to the repository's root. A workflow names it, and its commands may run in any folder below.
fn prefix(course: &Course) -> Result<String> {
    let root = variable("GITHUB_WORKSPACE").and_then(|root| dunce::canonicalize(root).ok());
    let root = root.filter(|root| course.root.starts_with(root));
    let root = if let Some(root) = root {
        root
    } else {
        let here = selection::current_dir()?;
        dunce::canonicalize(&here).unwrap_or(here)
    };
    let inside = course
        .root
        .strip_prefix(root)
        .map(|path| path.display().to_string().replace('\\', "/"))
        .unwrap_or_default();
    Ok(if inside.is_empty() {
        inside
    } else {
        format!("{inside}/")
    })
}

/// Exercises that pass are done, no matter which command judged them.
fn record_passes(course: &Course, verdicts: &[Verdict]) {
    let Ok(mut progress) = selection::progress(course) else {
        return;
    };
    let news: Vec<ProgressEvent> = verdicts
        .iter()
        .filter(|verdict| verdict.passed() && !progress.is_done(&verdict.exercise))
        .map(|verdict| ProgressEvent::new(&verdict.exercise, ProgressKind::Passed))
        .collect();
    selection::record(&mut progress, news);
}
