//! `Running`: what is being judged, what is known so far, and what starts and ends a run.

use super::{Action, Session, View};
use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::judge::{Diagnostic, Event as JudgeEvent, TestResult, Verdict};
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
    All {
        /// Whether each exercise passed that has been judged so far.
        passed: Vec<Option<bool>>,
    },
}

impl Running {
    /// A run about which nothing is known yet.
    pub(super) fn new(run: u64, subject: Subject) -> Self {
        let (preparing, diagnostics, tests, results) = (None, Vec::new(), Vec::new(), Vec::new());
        Self {
            run,
            subject,
            preparing,
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
        self.judge(attempt)
    }

    pub(super) fn judge(&mut self, attempt: bool) -> Vec<Action> {
        let mut actions = self.start(Subject::Current { attempt });
        actions.extend([Action::Judge { run: self.run }, Action::Draw]);
        actions
    }

    /// Starts a run with the next number, and cancels the current one.
    fn start(&mut self, subject: Subject) -> Vec<Action> {
        let abandon = self.abandon();
        self.run += 1;
        // The findings of the run before stay where they are until there are new ones.
        if self.view != View::Exercise {
            self.show(View::Exercise);
        }
        self.running = Some(Running::new(self.run, subject));
        abandon
    }

    pub(super) fn abandon(&mut self) -> Vec<Action> {
        self.running
            .take()
            .map(|_| Action::Abandon)
            .into_iter()
            .collect()
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
        let is_news = passes && !self.entries[index].done;
        let mut actions = Vec::new();
        let is_attempt = match self.running.as_mut().map(|running| &mut running.subject) {
            Some(Subject::Current { attempt }) => *attempt || is_news,
            Some(Subject::All { passed }) => {
                passed[index] = Some(passes);
                false
            }
            None => false,
        };
        if is_attempt {
            actions.push(Action::Record(ProgressEvent::attempt(
                &verdict,
                &self.entries[index].mistakes,
            )));
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
        if matches!(
            self.running,
            Some(Running {
                subject: Subject::Current { .. },
                ..
            })
        ) {
            self.running = None;
        }
        actions.push(Action::Draw);
        actions
    }

    pub(super) fn check_all(&mut self) -> Vec<Action> {
        let mut actions = self.start(Subject::All {
            passed: vec![None; self.entries.len()],
        });
        actions.extend([Action::CheckAll { run: self.run }, Action::Draw]);
        actions
    }

    pub(super) fn checked_all(&mut self, run: u64) -> Vec<Action> {
        let Some(Running {
            subject: Subject::All { passed },
            ..
        }) = self.running.take_if(|running| {
            running.run == run && matches!(running.subject, Subject::All { .. })
        })
        else {
            return Vec::new();
        };
        self.show(View::Checked {
            passed: passed
                .iter()
                .filter(|passed| **passed == Some(true))
                .count(),
            first_failing: passed.iter().position(|passed| *passed != Some(true)),
        })
    }

    pub(super) fn failed(&mut self, run: u64, error: Error) -> Vec<Action> {
        if self.running.take_if(|running| running.run == run).is_none() {
            return Vec::new();
        }
        self.error = Some(error);
        self.verdict = None;
        self.ended = run;
        vec![Action::Draw]
    }
}
