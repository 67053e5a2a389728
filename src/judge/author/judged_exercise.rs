//! `JudgedExercise`: an exercise with its verdicts as shipped and solved, and what the author has to correct.

use super::author::not_as_declared;
use crate::course::{Exercise, Starts};
use crate::error::Problem;
use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Cause, Diagnostic, Failure, Skip, TestOutcome, Verdict};

/// An exercise with its verdicts as shipped and solved.
pub(super) struct JudgedExercise<'c> {
    pub(super) exercise: &'c Exercise,
    pub(super) shipped: (Attempt<'c>, Verdict),
    /// `None` if there is no solution.
    pub(super) solved: Option<(Attempt<'c>, Verdict)>,
}

impl<'c> JudgedExercise<'c> {
    /// The solution and its verdict if it passes, as far as this machine can tell.
    pub(super) fn right(&self) -> Option<(&Attempt<'c>, &Verdict)> {
        let tests_pass = |verdict: &Verdict| {
            verdict.passed() || verdict.lacking().is_some() && !verdict.tests.is_empty()
        };
        let (solution, verdict) = self.solved.as_ref()?;
        tests_pass(verdict).then_some((solution, verdict))
    }

    pub(super) fn is_solved(&self) -> bool {
        self.right().is_some()
    }

    /// What this machine lacks to judge the exercise or its solution.
    pub(super) fn lacking(&self) -> Option<&Skip> {
        let solved = self.solved.as_ref();
        let of_solution = solved.and_then(|(_, verdict)| verdict.lacking());
        of_solution.or(self.shipped.1.lacking())
    }

    /// What is wrong with its verdicts first; `None` if nothing is.
    pub(super) fn fault(&self) -> Option<Problem> {
        self.start_fault().or_else(|| self.solution_fault())
    }

    /// How the shipped exercise differs from what it declares; `None` if it doesn't.
    pub(super) fn start_fault(&self) -> Option<Problem> {
        let (exercise, verdict) = (self.exercise, &self.shipped.1);
        let Some(starts) = &exercise.starts else {
            return shipped_problem(&self.shipped);
        };
        if verdict.lacking().is_some() && !has_judged(starts, verdict) {
            return None;
        }
        let instead = not_as_declared(starts, verdict)?;
        let what = format!(
            "`{}` doesn't start with `{starts}` as declared: {instead}",
            exercise.name
        );
        Some(
            Problem::new(what)
                .at(&exercise.dir, None)
                .next("change the exercise, or `starts` in the level's info.toml"),
        )
    }

    /// What is wrong with the solution; `None` if nothing is.
    pub(super) fn solution_fault(&self) -> Option<Problem> {
        let (attempt, verdict) = self.solved.as_ref()?;
        let name = &self.exercise.name;
        let failed = verdict.cause().filter(|_| verdict.lacking().is_none());
        let (what, (place, line)) = if let Some(cause) = failed {
            let (words, place) = self.why(attempt, verdict, cause);
            (
                format!("the solution of `{name}` doesn't pass: {cause}{words}"),
                place,
            )
        } else {
            let warning = verdict.diagnostics.first();
            let warning = warning.filter(|_| attempt.plan.author.is_polished)?;
            let code = warning.code.as_deref().unwrap_or("warning");
            (
                format!(
                    "the solution of `{name}` has a warning: {code}: {}",
                    warning.message
                ),
                self.place(warning),
            )
        };
        let problem = Problem::new(what).at(place, line);
        Some(problem.next("correct the solution or the exercise"))
    }

    /// What failed in an attempt at the solution, in words that follow the cause, and where the author should look.
    fn why(&self, attempt: &Attempt<'_>, verdict: &Verdict, cause: Cause) -> (String, Spot) {
        if matches!(
            cause,
            Cause::Compile | Cause::Compiler | Cause::Lint | Cause::Format
        ) && let Some(said) = verdict.diagnostics.iter().find(|said| said.blocks)
        {
            let code = said.code.iter().map(|code| format!("{code}: "));
            let words = format!(": {}{}", code.collect::<String>(), said.message);
            return (words, self.place(said));
        }
        let mut tests = verdict.tests.iter();
        let Some(failed) = tests.find(|test| test.outcome != TestOutcome::Passed) else {
            return (String::new(), (self.exercise.solution_dir.clone(), None));
        };
        let seen = Failure::read(&failed.output);
        let words = match (&failed.detail, seen.panics.first()) {
            (Some(detail), _) => detail.clone(),
            (None, Some(panic)) => panic.message.join("\n"),
            (None, None) => failed.output.trim_end().to_owned(),
        };
        let words = format!(": `{}`: {words}", failed.name);
        let panic = seen.panics.first();
        let inside = panic.and_then(|panic| self.exercise.inside(panic.file));
        if let (Some(panic), Some(path)) = (panic, inside) {
            return (
                words,
                (self.path_of_solved(path), Some(panic.line as usize)),
            );
        }
        // A case, a mutant or a program is named by its path. But the learner's predictions about programs are in another file.
        let is_predicted = self.exercise.checks.predict.is_some();
        let place = if !is_predicted && attempt.files.get(&failed.name).is_some() {
            self.path_of_solved(&failed.name)
        } else {
            self.exercise.solution_dir.clone()
        };
        (words, (place, None))
    }

    /// Where a compiler message about the solution points.
    fn place(&self, said: &Diagnostic) -> Spot {
        let file = said.file.as_deref();
        match file.and_then(|file| self.exercise.inside(file)) {
            Some(path) => (
                self.path_of_solved(path),
                said.line.map(|line| line as usize),
            ),
            None => (self.exercise.solution_dir.clone(), None),
        }
    }

    /// The path of a file of the solution's attempt: in the solution's folder if the solution changes it, otherwise in the exercise's.
    pub(super) fn path_of_solved(&self, path: &str) -> String {
        let shipped = self.shipped.0.files.get(path);
        let solved = self.solved.as_ref();
        let solved = solved.and_then(|(attempt, _)| attempt.files.get(path));
        if solved.is_some() && solved != shipped {
            format!("{}/{path}", self.exercise.solution_dir)
        } else {
            self.exercise.path(path)
        }
    }
}

/// Whether what a shipped exercise declares was judged at all, although something else couldn't be.
fn has_judged(starts: &Starts, verdict: &Verdict) -> bool {
    match starts {
        Starts::Test(name) => verdict.tests.iter().any(|test| test.name == *name),
        // Everything else is known before the checks that need a tool begin.
        _ => !verdict.tests.is_empty(),
    }
}

/// A path relative to the course's root, and a line.
type Spot = (String, Option<usize>);

/// What is wrong with a shipped exercise whose format doesn't declare how it fails; `None` if nothing is.
fn shipped_problem((attempt, verdict): &(Attempt<'_>, Verdict)) -> Option<Problem> {
    let (exercise, plan) = (attempt.exercise, &attempt.plan);
    let program = plan.program.as_deref();
    let is_missing = program.is_some_and(|file| attempt.files.get(file).is_none());
    let (what, next) = match verdict.cause() {
        None => ("passes as shipped", plan.author.passes?),
        Some(_) if is_missing => (
            "is listed, but its file is missing",
            "write the file, or remove the entry",
        ),
        Some(Cause::Unproven) => ("has no test that runs", plan.author.runs_no_test?),
        Some(Cause::Compile) => ("doesn't compile as shipped", plan.author.does_not_compile?),
        Some(_) => return None,
    };
    let problem = Problem::new(format!("`{}` {what}", exercise.name));
    Some(
        problem
            .at(exercise.path(program.unwrap_or_default()), None)
            .next(next),
    )
}
