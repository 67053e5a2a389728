//! `Running`: what is being judged, what is known so far, and what starts and ends a run.

use super::{Action, ListEntry, ListFilter, Session, View};
use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::judge::{BuildProgress, Diagnostic, Event as JudgeEvent, TestResult, Verdict};
use crate::learn::event::{ProgressEvent, ProgressKind};

/// A run of the judge.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its number. Events of runs with other numbers are ignored.
    pub run: u64,
    /// What is being judged.
    pub subject: Subject,
    /// What is going on before the build, in words.
    pub preparing: Option<String>,
    /// How far the build is, if cargo builds.
    pub compiling: Option<BuildProgress>,
    /// The compiler's messages so far.
    pub diagnostics: Vec<Diagnostic>,
    /// Names of the tests, once they are known.
    pub tests: Vec<String>,
    /// The tests that have ended.
    pub results: Vec<TestResult>,
}

/// What a run judges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The current exercise.
    Current {
        /// Whether it counts as an attempt: the learner saved, or pressed `r`.
        attempt: bool,
    },
    /// Every exercise of the course.
    All,
}

impl Running {
    /// A run about which nothing is known yet.
    pub(super) fn new(run: u64, subject: Subject) -> Self {
        let (preparing, diagnostics, tests, results) = (None, Vec::new(), Vec::new(), Vec::new());
        Self {
            run,
            subject,
            preparing,
            compiling: None,
            diagnostics,
            tests,
            results,
        }
    }
}

impl Session {
    pub(super) fn read(&mut self, files: Fingerprint) -> Vec<Action> {
        // The same files are being judged, or have been: an editor touched them without a change, or this is the last of several nudges.
        if self.files == Some(files) {
            return Vec::new();
        }
        // What is there when you come to an exercise is judged, but isn't an attempt.
        let attempt = self.files.is_some();
        self.files = Some(files);
        if attempt {
            self.elsewhere = None;
        }
        self.judge(attempt)
    }

    /// Offers to go to another exercise that was saved. A save of the current one at the same time matters more. What you are choosing or typing
    /// isn't interrupted: the offer comes when that is over.
    pub(super) fn saved_elsewhere(&mut self, index: usize) -> Vec<Action> {
        let saved = Subject::Current { attempt: true };
        let is_judging = self.running.as_ref();
        let is_judging = is_judging.is_some_and(|running| running.subject == saved);
        if index == self.current || is_judging || index >= self.entries.len() {
            return Vec::new();
        }
        let asks = matches!(
            self.view,
            View::ConfirmReset { .. } | View::Codes | View::List { .. }
        );
        if !asks && self.search.is_none() {
            self.show(View::Exercise);
        }
        self.elsewhere = Some(index);
        vec![Action::Draw]
    }

    /// The index of the exercise to which Enter leads now, because it was saved although it isn't the current one.
    pub fn offered(&self) -> Option<usize> {
        let is_free = self.view == View::Exercise && self.search.is_none();
        self.elsewhere.filter(|_| is_free)
    }

    /// Judges the current exercise, and shows it.
    pub(super) fn judge(&mut self, attempt: bool) -> Vec<Action> {
        // The findings of the run before stay where they are until there are new ones.
        if self.view != View::Exercise {
            self.show(View::Exercise);
        }
        self.judge_unseen(attempt)
    }

    /// Judges the current exercise, whatever is on the screen.
    fn judge_unseen(&mut self, attempt: bool) -> Vec<Action> {
        let mut actions = self.start(Subject::Current { attempt });
        actions.extend([Action::Judge { run: self.run }, Action::Draw]);
        actions
    }

    /// Starts a run with the next number, and cancels the current one.
    fn start(&mut self, subject: Subject) -> Vec<Action> {
        let abandon = self.abandon();
        self.run += 1;
        self.running = Some(Running::new(self.run, subject));
        abandon
    }

    pub(super) fn abandon(&mut self) -> Vec<Action> {
        let was_tracing = self.stop_tracing();
        let was_running = self.running.take().is_some();
        if was_running || was_tracing {
            vec![Action::Abandon]
        } else {
            Vec::new()
        }
    }

    pub(super) fn judged(&mut self, run: u64, event: JudgeEvent) -> Vec<Action> {
        let Some(running) = self.running.as_mut().filter(|running| running.run == run) else {
            return Vec::new();
        };
        let current = self
            .entries
            .get(self.current)
            .map_or("", |entry| &entry.name);
        match event {
            JudgeEvent::Preparing(what) => running.preparing = Some(what),
            JudgeEvent::Building { .. } => running.preparing = None,
            JudgeEvent::Compiling(progress) => running.compiling = Some(progress),
            JudgeEvent::Diagnosed {
                exercise,
                diagnostic,
            } if exercise == current => {
                running.diagnostics.push(diagnostic);
            }
            JudgeEvent::Testing { exercise, tests } if exercise == current => running.tests = tests,
            JudgeEvent::Tested { exercise, result } if exercise == current => {
                running.results.push(result);
            }
            JudgeEvent::Judged(verdict) => return self.take_verdict(verdict),
            // Details are shown for the current exercise only.
            _ => return Vec::new(),
        }
        vec![Action::Draw]
    }

    fn take_verdict(&mut self, verdict: Verdict) -> Vec<Action> {
        let Some(index) = self.places.get(&verdict.exercise).copied() else {
            return Vec::new();
        };
        let passes = verdict.passed();
        if index == self.current && self.is_refused() {
            self.notice = None;
        }
        let is_news = passes && !self.entries[index].done;
        let mut actions = Vec::new();
        let is_attempt = match self.running.as_ref().map(|running| &running.subject) {
            Some(Subject::Current { attempt }) => *attempt || is_news,
            Some(Subject::All) | None => false,
        };
        self.entries[index].latest = Some(verdict.decision.clone());
        if is_attempt {
            let entry = &mut self.entries[index];
            entry.attempts = entry.attempts.saturating_add(1);
            let attempt = ProgressEvent::attempt(&verdict, &entry.mistakes);
            actions.push(Action::Record(attempt));
        }
        if let Some(stages) = verdict.stages_done()
            && stages != self.entries[index].stages
        {
            self.entries[index].stages = stages;
            actions.extend(ProgressEvent::stages(&verdict).map(Action::Record));
        }
        if is_news {
            let skipped_before = self.skipped();
            self.entries[index].done = true;
            let level = self.entries[index].level;
            let mut of_level = self.entries.iter().filter(|entry| entry.level == level);
            let is_finished = !of_level.any(|entry| self.is_left(entry));
            self.finished_level = is_finished;
            if self.skipped() > skipped_before {
                self.notice = Some(format!(
                    "You know this level, so its other exercises are skipped. `l` lists them, and \
                     `runner reset --level {}` brings them back.",
                    verdict.level
                ));
            }
            actions.push(Action::Record(ProgressEvent::new(
                verdict.exercise.clone(),
                ProgressKind::Passed,
            )));
        }
        if index == self.current {
            self.verdict = Some(verdict);
            self.error = None;
            self.ended = self.run;
            if self.view == View::Exercise {
                (self.scroll, self.search) = (0, None);
            }
        }
        let is_current = |running: &mut Running| running.subject != Subject::All;
        let ended = self.running.take_if(is_current);
        actions.push(Action::Draw);
        let saved = Subject::Current { attempt: true };
        if self.auto && passes && ended.is_some_and(|running| running.subject == saved) {
            actions.push(Action::MoveOn);
        }
        actions
    }

    /// Checks all exercises. The list shows each verdict as it comes.
    pub(super) fn check_all(&mut self) -> Vec<Action> {
        let mut actions = self.start(Subject::All);
        for entry in &mut self.entries {
            entry.latest = None;
        }
        self.filter = None;
        let draw = match self.view {
            View::List { cursor } => self.open_list(cursor),
            _ => self.open_list(self.current),
        };
        actions.push(Action::CheckAll { run: self.run });
        actions.extend(draw);
        actions
    }

    /// Stops a check of all exercises, which may have cancelled a run of the current one.
    pub(super) fn stop_checking(&mut self) -> Vec<Action> {
        self.judge_unseen(false)
    }

    pub(super) fn checked_all(&mut self, run: u64) -> Vec<Action> {
        let is_over = |running: &mut Running| running.run == run && running.subject == Subject::All;
        if self.running.take_if(is_over).is_none() {
            return Vec::new();
        }
        self.checked = run;
        // What is left to do stays on the list.
        let first = self.entries.iter().position(ListEntry::has_failed);
        self.filter = first.map(|_| ListFilter::Failed);
        if self.last_check == run && first.is_none() {
            return self.show(View::Farewell);
        }
        if let View::List { cursor } = self.view {
            return self.open_list(first.unwrap_or(cursor));
        }
        let (passed, _) = self.check().unwrap_or_default();
        let all = self.entries.len();
        self.notice = Some(format!(
            "all exercises were checked, {passed} of {all} pass; press l for the others"
        ));
        vec![Action::Draw]
    }

    pub(super) fn failed(&mut self, run: u64, error: Error) -> Vec<Action> {
        let Some(running) = self.running.take_if(|running| running.run == run) else {
            return Vec::new();
        };
        // The list has no room for what went wrong.
        if running.subject == Subject::All && matches!(self.view, View::List { .. }) {
            self.show(View::Exercise);
        }
        self.error = Some(error);
        self.verdict = None;
        self.ended = run;
        vec![Action::Draw]
    }
}
