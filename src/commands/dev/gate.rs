//! `Gate`: both sides of exercises, judged: as shipped they fail in the way that they declare, and their solutions pass.

use crate::course::{
    ANSWERS, Course, Exercise, Form, Format, Level, Measures, Pristine, ProgramForm,
};
use crate::error::{Problem, Result};
use crate::judge::{Attempt, Cause, Judge, Pace, TestOutcome, Verdict, not_as_declared};
use crate::process::Cancel;

/// What checking takes.
pub(super) struct Gate<'g> {
    pub(super) course: &'g Course,
    pub(super) pristine: Pristine,
    pub(super) judge: Judge,
    pub(super) cancel: Cancel,
}

/// An exercise with the verdicts on both of its sides.
pub(super) struct Judged<'c> {
    pub(super) exercise: &'c Exercise,
    pub(super) shipped: (Attempt<'c>, Verdict),
    /// `None` where there is no solution.
    pub(super) solved: Option<(Attempt<'c>, Verdict)>,
}

/// An exercise with what a learner meets in it.
pub(super) struct Measured<'c> {
    pub(super) exercise: &'c Exercise,
    pub(super) measures: Measures,
    /// What the tests of its solution take together.
    pub(super) seconds: f64,
}

impl<'g> Gate<'g> {
    pub(super) fn new(course: &'g Course, cancel: Cancel) -> Result<Self> {
        Ok(Self {
            course,
            pristine: Pristine::on_disk(course),
            judge: Judge::new(course, None)?,
            cancel,
        })
    }

    /// Whether an exercise can be judged at all. Why it cannot, the course's own examination says.
    pub(super) fn is_judgeable(&self, exercise: &Exercise) -> Result<bool> {
        let solution = self.pristine.solution(exercise)?;
        let answers = solution.text(ANSWERS).unwrap_or_default();
        let shipped = self.pristine.exercise(exercise)?;
        Ok(exercise.unreadable_checks(&shipped, answers).is_empty())
    }

    /// Judges both sides. Empty if nobody waits for it any more.
    pub(super) fn judge(&self, exercises: &[&'g Exercise]) -> Result<Vec<Judged<'g>>> {
        let shipped = self.verdicts(exercises, Attempt::of_pristine)?;
        // Where one is missing that should be there, the course's own examination says so.
        let mut with_solution = Vec::new();
        for &exercise in exercises {
            if !self.pristine.solution(exercise)?.is_empty() {
                with_solution.push(exercise);
            }
        }
        let mut solved = self
            .verdicts(&with_solution, Attempt::of_solution)?
            .into_iter()
            .peekable();
        Ok(shipped
            .into_iter()
            .map(|shipped| {
                let exercise = shipped.0.exercise;
                let solved = solved.next_if(|solved| solved.0.exercise.name == exercise.name);
                Judged {
                    exercise,
                    shipped,
                    solved,
                }
            })
            .collect())
    }

    /// What is wrong with exercises that were judged: both sides, and how their files are formatted.
    pub(super) fn faults(&self, judged: &[Judged<'_>]) -> Result<Vec<Problem>> {
        let mut problems: Vec<Problem> = judged.iter().filter_map(Judged::start_fault).collect();
        problems.extend(judged.iter().filter_map(Judged::solution_fault));
        if self.course.format != Format::Native {
            return Ok(problems);
        }
        let shipped = judged.iter().map(|judged| &judged.shipped.0);
        let solved = judged.iter().flat_map(|judged| &judged.solved);
        for attempt in shipped.chain(solved.map(|(attempt, _)| attempt)) {
            for path in self.judge.unformatted(attempt, &self.cancel)? {
                let dir = if self
                    .pristine
                    .solution(attempt.exercise)?
                    .get(&path)
                    .is_some_and(|solved| attempt.files.get(&path) == Some(solved))
                {
                    &attempt.exercise.solution_dir
                } else {
                    &attempt.exercise.dir
                };
                let problem = Problem::new("this file is not formatted")
                    .at(format!("{dir}/{path}"), None)
                    .next("run `rustfmt --edition 2024` on it");
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
        }
        Ok(problems)
    }

    /// What learners meet in exercises that were judged.
    pub(super) fn measures(&self, judged: &[Judged<'g>]) -> Result<Vec<Measured<'g>>> {
        let measure = |judged: &Judged<'g>| {
            let exercise = judged.exercise;
            let solution = self.pristine.solution(exercise)?;
            let solved = judged.solved.iter();
            Ok(Measured {
                exercise,
                measures: Measures::of(exercise, &judged.shipped.0.files, &solution),
                seconds: solved
                    .flat_map(|(_, verdict)| &verdict.tests)
                    .map(|test| test.seconds)
                    .sum(),
            })
        };
        judged.iter().map(measure).collect()
    }

    /// What is wrong with what a level's exercises share.
    pub(super) fn level(&self, level: &Level) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let dir = self.course.root.join(&level.dir);
        if let Some(words) = self.judge.unloadable(&dir, &self.cancel)? {
            let what = format!("cargo cannot load the level, and so editors cannot: {words}");
            problems.push(
                Problem::new(what)
                    .at(format!("{}/Cargo.toml", level.dir), None)
                    .next("see that `cargo metadata` works in the level's folder"),
            );
        }
        if let Some(words) =
            self.judge
                .failing_examples(level, &self.pristine.level(level)?, &self.cancel)?
        {
            let what = format!("an example of the lessons does not do what it says:\n{words}");
            problems.push(
                Problem::new(what)
                    .at(format!("{}/README.md", level.dir), None)
                    .next("mend the example"),
            );
        }
        Ok(problems)
    }

    fn verdicts(
        &self,
        exercises: &[&'g Exercise],
        make: impl Fn(&'g Course, &Pristine, &'g Exercise) -> Result<Attempt<'g>>,
    ) -> Result<Vec<(Attempt<'g>, Verdict)>> {
        let attempts = exercises
            .iter()
            .map(|exercise| make(self.course, &self.pristine, exercise))
            .collect::<Result<Vec<_>>>()?;
        let verdicts = self.judge.judge(
            &self.pristine,
            &attempts,
            Pace::Batch,
            &self.cancel,
            &mut |_| {},
        )?;
        Ok(attempts
            .into_iter()
            .zip(verdicts.unwrap_or_default())
            .collect())
    }
}

impl Judged<'_> {
    /// How the exercise as shipped is not what it declares to be; `None` if it is.
    pub(super) fn start_fault(&self) -> Option<Problem> {
        let (exercise, verdict) = (self.exercise, &self.shipped.1);
        let Some(starts) = &exercise.starts else {
            return shipped_problem(&self.shipped);
        };
        let instead = not_as_declared(starts, verdict)?;
        let what = format!(
            "`{}` does not start as declared with `{starts}`: {instead}",
            exercise.name
        );
        Some(
            Problem::new(what)
                .at(&exercise.dir, None)
                .next("change the exercise, or `starts` in the level's info.toml"),
        )
    }

    /// Why the solution is not one that an expert would write; `None` if it is.
    pub(super) fn solution_fault(&self) -> Option<Problem> {
        let (_, verdict) = self.solved.as_ref()?;
        solution_problem(self.exercise, verdict)
    }
}

/// What is wrong with an exercise as shipped, where its format does not say how it fails; `None` if nothing is.
fn shipped_problem((attempt, verdict): &(Attempt<'_>, Verdict)) -> Option<Problem> {
    let exercise = attempt.exercise;
    let has_file = |program: &ProgramForm| attempt.files.get(&program.file).is_some();
    let (what, next) = match (verdict.cause(), &exercise.form) {
        (None, form) if !form.passes_as_shipped() => (
            "passes as shipped",
            match form {
                Form::Program(_) => {
                    "leave something for the learner to do, or write `skip_check_unsolved = true` in its entry"
                }
                _ => "leave something for the learner to do",
            },
        ),
        (_, Form::Program(program)) if !has_file(program) => (
            "is listed, and its file is missing",
            "write the file, or take the entry out",
        ),
        (Some(Cause::Unproven), Form::Package(_)) => {
            ("has no test that runs", "write one in its folder `tests`")
        }
        (Some(Cause::Compile), Form::Package(package)) if !package.may_not_compile => (
            "does not compile as shipped",
            "mend it, or say why in `allowed-to-not-compile` of its .meta/config.json",
        ),
        _ => return None,
    };
    let problem = Problem::new(format!("`{}` {what}", exercise.name));
    let path = match &exercise.form {
        Form::Program(program) => exercise.path(&program.file),
        _ => exercise.path(""),
    };
    Some(problem.at(path, None).next(next))
}

/// Why a solution is not one that an expert would write; `None` if it is.
fn solution_problem(exercise: &Exercise, verdict: &Verdict) -> Option<Problem> {
    let problem = |what: String| {
        Some(
            Problem::new(what)
                .at(&exercise.solution_dir, None)
                .next("mend the solution or the exercise"),
        )
    };
    if let Some(cause) = verdict.cause() {
        let said = verdict.diagnostics.first().map(|said| said.message.clone());
        let failed = verdict
            .tests
            .iter()
            .find(|test| test.outcome != TestOutcome::Passed);
        let detail = said
            .or_else(|| failed.map(|test| format!("`{}` {}", test.name, test.output)))
            .unwrap_or_default();
        return problem(format!(
            "the solution of `{}` does not pass: {cause}: {detail}",
            exercise.name
        ));
    }
    let warning = verdict
        .diagnostics
        .first()
        .filter(|_| exercise.form.is_own())?;
    let code = warning.code.as_deref().unwrap_or("warning");
    problem(format!(
        "the solution of `{}` is not free of warnings: {code}: {}",
        exercise.name, warning.message
    ))
}
