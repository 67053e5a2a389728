//! `Session`: the watch loop as a state machine: what is shown, what is being judged, and what each key does.
//!
//! Pure: an event goes in, actions come out, and whoever calls carries them out. Knows no thread, no terminal, no file and no clock.
//! What can be derived is not stored: the legend, whether `n` works, which code can be explained.

use crate::course::Course;
use crate::error::Error;
use crate::judge::{Diagnostic, Event as JudgeEvent, TestResult, Verdict};

use super::event::{Event as Done, Kind};
use super::progress::Progress;

mod keys;

pub use keys::{Key, keys};

/// Everything that the watch loop knows.
#[derive(Clone, Debug)]
pub struct Session {
    /// In the order of the course.
    pub entries: Vec<Entry>,
    /// Place of the current exercise in `entries`.
    pub current: usize,
    /// What is shown.
    pub view: View,
    /// What is being judged, if anything is.
    pub running: Option<Running>,
    /// The latest verdict on the current exercise, while nothing newer is being judged.
    pub verdict: Option<Verdict>,
    /// Why the latest run could not judge.
    pub error: Option<Error>,
    /// How many lines of the view are scrolled past; see [`Session::limit_scroll`].
    pub scroll: usize,
    /// A remark to be shown until the next key: where a backup lies, that progress could not be saved.
    pub notice: Option<String>,
    /// Fingerprint of the learner's files of the current exercise; `None` until the first reading.
    files: Option<u64>,
    /// The number of the latest run.
    run: u64,
    /// An editor has the terminal.
    editing: bool,
}

/// What the loop knows of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// How many hints it has.
    pub hints: usize,
    /// How many of them are shown.
    pub shown: usize,
    /// Whether it is done.
    pub done: bool,
}

/// What is shown. The exercise's own screen carries its hints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The current exercise and what the judge says.
    #[default]
    Exercise,
    /// The lessons of its topics.
    Lesson,
    /// What the compiler's manual says of this code.
    Explanation(String),
    /// The learner's files compared with the solution.
    Solution,
    /// What the keys do.
    Help,
    /// Levels and exercises.
    List {
        /// Place in `entries`.
        cursor: usize,
    },
    /// The question whether to put the exercise back.
    ConfirmReset,
    /// What judging everything came to.
    Checked {
        /// How many pass.
        passed: usize,
        /// Place of the first that does not.
        first_failing: Option<usize>,
    },
    /// Everything is done.
    Farewell,
}

/// A run of the judge.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its number; what a run with another number tells is of no interest.
    pub run: u64,
    /// What is being judged.
    pub subject: Subject,
    /// What takes so long before anything is built, in words.
    pub preparing: Option<String>,
    /// What the compiler said so far.
    pub diagnostics: Vec<Diagnostic>,
    /// Names of the tests, once they are known.
    pub tests: Vec<String>,
    /// Tests that ended.
    pub results: Vec<TestResult>,
}

/// What a run judges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The current exercise.
    Current {
        /// Whether it counts as an attempt: the learner saved, or asked.
        attempt: bool,
    },
    /// Every exercise of the course.
    All {
        /// Whether each passes that is judged by now.
        passed: Vec<Option<bool>>,
    },
}

/// What can happen to the watch loop.
#[derive(Clone, Debug)]
pub enum Event {
    /// The loop begins.
    Started,
    /// A key was pressed.
    Key(Key),
    /// The terminal has another size.
    Resized,
    /// The learner's files of the current exercise were read, and this is their fingerprint: after [`Action::Retarget`] and
    /// [`Action::Reset`], and after every nudge of the watcher.
    Read(u64),
    /// The judge tells something about a run.
    Judge {
        /// Number of the run.
        run: u64,
        /// What it tells.
        event: JudgeEvent,
    },
    /// A run of [`Action::CheckAll`] is at its end.
    CheckedAll {
        /// Number of the run.
        run: u64,
    },
    /// A run could not judge.
    Failed {
        /// Number of the run.
        run: u64,
        /// Why.
        error: Error,
    },
    /// The exercise was put back, and this is to be said about it.
    WasReset(String),
    /// The editor gave the terminal back.
    EditorClosed,
    /// Something is to be said: a reset that failed, progress that could not be saved.
    Notice(String),
    /// The system asks the program to end.
    Quit,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Draw what `view` says.
    Draw,
    /// Watch the current exercise's folders and no others, let the editors follow, then read its files and answer [`Event::Read`].
    Retarget,
    /// Judge the current exercise, as the run of this number.
    Judge {
        /// Number of the run.
        run: u64,
    },
    /// Judge every exercise, as the run of this number, and answer [`Event::CheckedAll`].
    CheckAll {
        /// Number of the run.
        run: u64,
    },
    /// End what is being judged; nobody waits for it any more.
    Abandon,
    /// Append to the log.
    Record(Done),
    /// Put the current exercise back, answer [`Event::WasReset`] or [`Event::Notice`], then read its files and answer [`Event::Read`].
    Reset,
    /// Open the current exercise in the learner's editor, and answer [`Event::EditorClosed`].
    OpenEditor,
    /// End the loop.
    Quit,
}

impl Session {
    /// The loop before its first event. `current` is the name of the exercise to begin with; the first one, if there is none of it.
    pub fn new(course: &Course, progress: &Progress, current: &str) -> Self {
        let entries: Vec<Entry> = course
            .exercises()
            .map(|exercise| {
                let done = progress.of(&exercise.name);
                Entry {
                    name: exercise.name.clone(),
                    hints: exercise.hints.len(),
                    shown: done.hints.min(exercise.hints.len()),
                    done: done.passed_at.is_some(),
                }
            })
            .collect();
        Self {
            current: entries
                .iter()
                .position(|entry| entry.name == current)
                .unwrap_or(0),
            entries,
            view: View::Exercise,
            running: None,
            verdict: None,
            error: None,
            scroll: 0,
            notice: None,
            files: None,
            run: 0,
            editing: false,
        }
    }

    /// The current exercise; `None` only in a course that has none.
    pub fn entry(&self) -> Option<&Entry> {
        self.entries.get(self.current)
    }

    /// Whether the current exercise is done.
    pub fn passed(&self) -> bool {
        self.entry().is_some_and(|entry| entry.done)
    }

    /// The first of the compiler's error codes in the verdict: what `e` explains.
    pub fn code(&self) -> Option<&str> {
        let is_code = |code: &&str| {
            code.strip_prefix('E').is_some_and(|digits| {
                digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit())
            })
        };
        self.verdict.as_ref()?.codes().into_iter().find(is_code)
    }

    /// Whoever draws knows how many lines there are, and how many at most can be scrolled past.
    pub fn limit_scroll(&mut self, most: usize) {
        self.scroll = self.scroll.min(most);
    }

    /// Takes one event in and says what is to be done, in this order.
    pub fn step(&mut self, event: Event) -> Vec<Action> {
        let mut actions = match event {
            Event::Started => self.arrive(),
            Event::Key(key) => self.key(key),
            Event::Resized => vec![Action::Draw],
            Event::Read(files) => self.read(files),
            Event::Judge { run, event } => self.judged(run, event),
            Event::CheckedAll { run } => self.checked_all(run),
            Event::Failed { run, error } => self.failed(run, error),
            Event::WasReset(notice) => self.was_reset(notice),
            Event::EditorClosed => {
                self.editing = false;
                vec![Action::Draw]
            }
            Event::Notice(notice) => {
                self.notice = Some(notice);
                vec![Action::Draw]
            }
            Event::Quit => self.quit(),
        };
        if self.editing {
            actions.retain(|action| *action != Action::Draw);
        }
        actions
    }

    fn read(&mut self, files: u64) -> Vec<Action> {
        // The same files are being judged, or are judged: an editor that touched them, or the last of several nudges.
        if self.files == Some(files) {
            return Vec::new();
        }
        // What lies there when an exercise comes up is judged, and is nobody's attempt.
        let attempt = self.files.is_some();
        self.files = Some(files);
        self.judge(attempt)
    }

    fn judge(&mut self, attempt: bool) -> Vec<Action> {
        let mut actions = self.start(Subject::Current { attempt });
        actions.extend([Action::Judge { run: self.run }, Action::Draw]);
        actions
    }

    /// Begins a run of the next number, and ends the one that is under way.
    fn start(&mut self, subject: Subject) -> Vec<Action> {
        let abandon = self.abandon();
        self.run += 1;
        self.verdict = None;
        self.error = None;
        self.show(View::Exercise);
        self.running = Some(Running {
            run: self.run,
            subject,
            preparing: None,
            diagnostics: Vec::new(),
            tests: Vec::new(),
            results: Vec::new(),
        });
        abandon
    }

    fn abandon(&mut self) -> Vec<Action> {
        self.running
            .take()
            .map(|_| Action::Abandon)
            .into_iter()
            .collect()
    }

    fn judged(&mut self, run: u64, event: JudgeEvent) -> Vec<Action> {
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
                running.results.push(result)
            }
            JudgeEvent::Judged(verdict) => return self.take_verdict(verdict),
            // Only of the current exercise the details are shown.
            _ => return Vec::new(),
        }
        vec![Action::Draw]
    }

    fn take_verdict(&mut self, verdict: Verdict) -> Vec<Action> {
        let Some(index) = self
            .entries
            .iter()
            .position(|entry| entry.name == verdict.exercise)
        else {
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
            actions.push(Action::Record(Done::attempt(&verdict)));
        }
        if is_news {
            self.entries[index].done = true;
            actions.push(Action::Record(Done::new(
                verdict.exercise.clone(),
                Kind::Passed,
            )));
        }
        if index == self.current {
            self.verdict = Some(verdict);
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

    fn check_all(&mut self) -> Vec<Action> {
        let mut actions = self.start(Subject::All {
            passed: vec![None; self.entries.len()],
        });
        actions.extend([Action::CheckAll { run: self.run }, Action::Draw]);
        actions
    }

    fn checked_all(&mut self, run: u64) -> Vec<Action> {
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

    fn failed(&mut self, run: u64, error: Error) -> Vec<Action> {
        if self.running.take_if(|running| running.run == run).is_none() {
            return Vec::new();
        }
        self.error = Some(error);
        vec![Action::Draw]
    }

    fn was_reset(&mut self, notice: String) -> Vec<Action> {
        self.notice = Some(notice);
        let Some(entry) = self.entries.get_mut(self.current) else {
            return vec![Action::Draw];
        };
        entry.done = false;
        vec![
            Action::Record(Done::new(entry.name.clone(), Kind::Reset)),
            Action::Draw,
        ]
    }

    /// Comes to an exercise: its files are read first, and judged when they are.
    fn arrive(&mut self) -> Vec<Action> {
        let mut actions = self.abandon();
        let draw = self.show(View::Exercise);
        (self.files, self.verdict, self.error) = (None, None, None);
        if let Some(entry) = self.entry() {
            let record = |kind| Action::Record(Done::new(entry.name.clone(), kind));
            actions.extend([record(Kind::Chose), record(Kind::Seen), Action::Retarget]);
        }
        actions.extend(draw);
        actions
    }

    fn reset(&mut self) -> Vec<Action> {
        // A pass of what is about to go must not come after the reset; and what the course ships is nobody's attempt.
        let mut actions = self.abandon();
        self.files = None;
        let draw = self.show(View::Exercise);
        actions.push(Action::Reset);
        actions.extend(draw);
        actions
    }

    fn go_to(&mut self, index: usize) -> Vec<Action> {
        if index == self.current {
            return self.show(View::Exercise);
        }
        self.current = index;
        self.arrive()
    }

    /// The next that is not done, after the current one and then from the start.
    fn go_on(&mut self) -> Vec<Action> {
        let count = self.entries.len();
        let next = (1..count)
            .map(|step| (self.current + step) % count)
            .find(|index| !self.entries[*index].done);
        match next {
            Some(next) => self.go_to(next),
            None => self.show(View::Farewell),
        }
    }

    fn show(&mut self, view: View) -> Vec<Action> {
        self.view = view;
        self.scroll = 0;
        vec![Action::Draw]
    }

    fn quit(&mut self) -> Vec<Action> {
        let mut actions = self.abandon();
        actions.push(Action::Quit);
        actions
    }
}

#[cfg(test)]
mod tests;
