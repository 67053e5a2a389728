//! `runner watch`: judges the current exercise at every save. It feeds events to the session, and carries out what the session decides.

mod drawing;
mod editor;
mod input;
mod judging;
mod learners_files;
mod typed;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::SystemTime;

use console::Key as TerminalKey;

use self::drawing::Drawing;
use self::editor::Editor;
use self::input::start_keys;
use self::judging::{Judging, JudgingJob, JudgingSubject};
use super::{editor_places, selection};
use crate::cli::{CourseAt, WatchOptions};
use crate::course::{Course, Exercise, Pristine, StateFolder};
use crate::error::{Exit, Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::{Snapshot, Verdict};
use crate::learn::{
    Action, CourseWatcher, Progress, ProgressKind, Session, SessionEvent, View, Watcher,
};
use crate::process::Cancel;
use crate::ui::{Keys, Screen, Signal, Terminal};
use crate::{learn, process, ui};

/// What the loop waits for.
enum WatchInput {
    /// An event for the session.
    Session(SessionEvent),
    /// Files may have changed.
    Nudge,
    /// Files of the exercise with this index may have been saved.
    Saved(usize),
    /// A key; `None` at the end of the input.
    Key(Option<TerminalKey>),
    /// A line that was typed where there's no screen; `None` at the end of the terminal's input.
    Line(Option<String>),
    /// A signal from the system.
    Signal(Signal),
    /// Nothing happened for a moment while something is being judged.
    Tick,
}

/// An exercise that is solved again for a review.
pub(super) struct WatchedReview<'r> {
    pub(super) exercise: &'r str,
    /// What is said about it first.
    pub(super) remark: String,
}

pub(super) fn run(course: &CourseAt, options: &WatchOptions, terminal: Terminal) -> Result<Exit> {
    watch(course, options, terminal, None).map(|_| Exit::Success)
}

/// Watches until the exercise passes after a save, and returns the verdict; `None` if the learner left before.
pub(super) fn until_pass(
    course: &CourseAt,
    review: WatchedReview<'_>,
    terminal: Terminal,
) -> Result<Option<Verdict>> {
    let options = WatchOptions {
        name: Some(review.exercise.to_owned()),
        ..WatchOptions::default()
    };
    watch(course, &options, terminal, Some(review))
}

fn watch(
    course: &CourseAt,
    options: &WatchOptions,
    terminal: Terminal,
    review: Option<WatchedReview<'_>>,
) -> Result<Option<Verdict>> {
    let terminal = if options.plain || !terminal.interactive {
        terminal.for_lines()
    } else {
        terminal
    };
    let course = Arc::new(selection::learners_course(course)?);
    let pristine = Pristine::for_learner(&course)?;
    selection::warn_of_drift(&course, &pristine)?;
    let progress = selection::progress(&course)?;
    let current = selection::exercise(&course, &progress, options.name.as_deref())?
        .name
        .clone();
    let (sender, happened) = mpsc::channel();
    let panics = sender.clone();
    let ends = move || _ = panics.send(WatchInput::Signal(Signal::End));
    let screen = terminal.interactive.then(|| Screen::open(ends));
    let before = screen.as_ref().map(Screen::before);
    // A second Ctrl-C ends the program at once, and restores the terminal first.
    let signals = sender.clone();
    ui::listen(before, move |signal| {
        signals.send(WatchInput::Signal(signal)).is_ok()
    })?;
    if screen.is_none() {
        let unread = sender.clone();
        ui::when_unread(move || _ = unread.send(WatchInput::Signal(Signal::End)));
    }
    let keys = start_keys(sender.clone(), screen.is_some());
    let nudges = sender.clone();
    let watcher = Watcher::new(StateFolder::of(&course)?, move || {
        _ = nudges.send(WatchInput::Nudge);
    });
    let saves = sender.clone();
    let course_watcher = CourseWatcher::start(&course, move |index| {
        _ = saves.send(WatchInput::Saved(index));
    });
    let mut session = Session::new(&course, &progress, &current);
    session = session.moving_on(options.auto || review.is_some());
    session.notice = review.as_ref().map(|review| review.remark.clone());
    let mut watching = Watching {
        session,
        judging: Judging::start(Arc::clone(&course), pristine.clone(), sender),
        drawing: Drawing::new(Arc::clone(&course), pristine.clone(), terminal),
        snapshot: None,
        cancel: Cancel::new()?,
        course,
        pristine,
        progress,
        watcher,
        _course_watcher: course_watcher,
        known: HashMap::new(),
        keys,
        screen,
        opens: options.open.is_some(),
        editor: options
            .open
            .clone()
            .filter(|command| !command.trim().is_empty()),
        warned: false,
        review: review.map(|review| review.exercise.to_owned()),
        reviewed: None,
    };
    watching.until_quit(&happened)?;
    let reviewed = watching.reviewed.take();
    let goodbye = watching.goodbye();
    let has_screen = watching.screen.is_some();
    // This restores the terminal.
    drop(watching);
    if has_screen && reviewed.is_none() {
        // The terminal may be gone.
        _ = ui::print(&ui::text_of(&goodbye));
    }
    Ok(reviewed)
}

/// Everything the loop needs to carry out actions.
struct Watching {
    course: Arc<Course>,
    pristine: Pristine,
    session: Session,
    progress: Progress,
    watcher: Watcher,
    _course_watcher: CourseWatcher,
    /// The files of the exercises that were read since the start.
    known: HashMap<usize, Fingerprint>,
    judging: Judging,
    drawing: Drawing,
    /// The files of the current exercise, while the session handles the event that they were read.
    snapshot: Option<Snapshot>,
    /// Cancels the current run.
    cancel: Cancel,
    screen: Option<Screen>,
    keys: Keys,
    /// Whether the file to edit is opened at each exercise.
    opens: bool,
    /// The editor's command, if one was given.
    editor: Option<String>,
    /// Whether it was reported that progress can't be saved.
    warned: bool,
    /// The exercise that is solved again for a review.
    review: Option<String>,
    /// The verdict with which it passed.
    reviewed: Option<Verdict>,
}

impl Watching {
    fn until_quit(&mut self, happened: &Receiver<WatchInput>) -> Result<()> {
        self.feed(SessionEvent::Started)?;
        while let Some(event) = self.wait(happened) {
            self.must_be_in_place()?;
            let go_on = match event {
                WatchInput::Session(event) => self.feed(event)?,
                WatchInput::Nudge => self.read_files()?,
                WatchInput::Saved(index) => self.saved(index)?,
                WatchInput::Tick => self.draw().map(|()| true)?,
                WatchInput::Key(key) => self.key(key)?,
                WatchInput::Line(line) => self.line(line)?,
                WatchInput::Signal(Signal::Resized) => {
                    // A terminal may have moved or cleared everything, even if the size is the same again by now.
                    if let Some(screen) = &mut self.screen {
                        screen.forget();
                    }
                    self.feed(SessionEvent::Resized)?
                }
                WatchInput::Signal(Signal::End) => self.feed(SessionEvent::Quit)?,
                WatchInput::Signal(Signal::Suspend) => {
                    if let Some(screen) = &mut self.screen {
                        screen.suspend();
                    }
                    self.feed(SessionEvent::Resized)?
                }
            };
            if !go_on {
                break;
            }
        }
        self.cancel.cancel();
        Ok(())
    }

    /// An error if the course's folder is gone: its files wouldn't be missing because of the learner.
    fn must_be_in_place(&self) -> Result<()> {
        if self.course.root.is_dir() {
            return Ok(());
        }
        let problem = Problem::new("the course's folder was moved or deleted");
        let problem = problem.at(&self.course.root, None);
        Err(problem.next("start `runner` again where it is now").into())
    }

    /// Waits until something happens, or until the time changes the screen. `None` if nothing will happen anymore.
    fn wait(&self, happened: &Receiver<WatchInput>) -> Option<WatchInput> {
        let next = self.drawing.until_next(&self.session);
        let Some(next) = next.filter(|_| self.screen.is_some()) else {
            return happened.recv().ok();
        };
        match happened.recv_timeout(next) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => Some(WatchInput::Tick),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    /// Passes an event to the session and carries out its actions. Returns whether to go on.
    fn feed(&mut self, event: SessionEvent) -> Result<bool> {
        for action in self.session.step(event) {
            match action {
                Action::Draw => self.draw()?,
                Action::Retarget => self.retarget()?,
                Action::Judge { run } => self.judge_current(run)?,
                Action::CheckAll { run } => self.judge(run, JudgingSubject::All)?,
                Action::Trace { run, tests } => self.trace(run, tests)?,
                Action::Abandon => self.cancel.cancel(),
                Action::Record(event) => self.record(&event)?,
                Action::Reset(exercise) => self.reset(exercise)?,
                Action::OpenEditor => self.open_editor()?,
                Action::MoveOn => return self.move_on(),
                Action::Quit => return Ok(false),
            }
        }
        Ok(true)
    }

    /// After a pass, goes on by itself. A review ends when its exercise passes, and in others, nothing happens by itself.
    fn move_on(&mut self) -> Result<bool> {
        let Some(review) = &self.review else {
            return self.feed(SessionEvent::MoveOn);
        };
        let verdict = self.session.verdict.clone();
        self.reviewed = verdict.filter(|verdict| verdict.exercise == *review);
        Ok(self.reviewed.is_none())
    }

    /// What is printed at the end: what passed today, where to go on, and that nothing is lost.
    fn goodbye(&self) -> Vec<String> {
        let today = jiff::ZonedDateTime::now();
        let passed = |exercise: &&Exercise| {
            let at = self.progress.of(&exercise.name).passed_at;
            at.and_then(|at| learn::day_of(at, today.time_zone())) == Some(today.date())
        };
        let passed = self.course.exercises().filter(passed);
        let passed: Vec<&str> = passed.map(|exercise| exercise.name.as_str()).collect();
        let at = if self.session.passed() {
            self.session.next()
        } else {
            Some(self.session.current)
        };
        let next = at.and_then(|index| self.course.exercises().nth(index));
        let next = next.map(|next| learn::main_file(&self.course, &self.pristine, next));
        ui::goodbye(&passed, next.as_deref())
    }

    fn current(&self) -> Option<&Exercise> {
        self.course.exercises().nth(self.session.current)
    }

    fn draw(&mut self) -> Result<()> {
        let shows_times = self.session.view == View::LevelDone;
        let history = || self.progress.history(&jiff::tz::TimeZone::system()).ok();
        self.drawing.history = shows_times.then(history).flatten();
        self.drawing.draw(&mut self.session, self.screen.as_mut())
    }

    fn judge(&mut self, run: u64, subject: JudgingSubject) -> Result<()> {
        self.cancel = Cancel::new()?;
        self.judging.begin(JudgingJob {
            run,
            subject,
            cancel: self.cancel.clone(),
        });
        Ok(())
    }

    fn record(&mut self, event: &learn::ProgressEvent) -> Result<()> {
        // After a review, the road goes on where it was before.
        if event.kind == ProgressKind::Chose && self.review.as_ref() == Some(&event.exercise) {
            return Ok(());
        }
        match self.progress.record(event, SystemTime::now()) {
            Err(error) if !self.warned => {
                self.warned = true;
                self.notice(&error)
            }
            _ => Ok(()),
        }
    }

    fn notice(&mut self, error: &crate::error::Error) -> Result<()> {
        let text = error
            .problems()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("; ");
        self.feed(SessionEvent::Notice(text)).map(|_| ())
    }

    /// Opens the file to edit, at the line that fails if there is one.
    fn open_editor(&mut self) -> Result<()> {
        let Some(exercise) = self.current() else {
            return Ok(());
        };
        let main_file = learn::main_file(&self.course, &self.pristine, exercise);
        let Session {
            verdict, running, ..
        } = &self.session;
        // What is known before the verdict can be opened, too.
        let (diagnostics, tests) = match (verdict, running) {
            (Some(verdict), _) => (&verdict.diagnostics[..], &verdict.tests[..]),
            (None, Some(running)) => (&running.diagnostics[..], &running.results[..]),
            (None, None) => (&[][..], &[][..]),
        };
        let failing = editor_places::to_edit(&self.course, exercise, diagnostics, tests);
        let (file, line) = failing.map_or((main_file, None), |(file, line)| (file, Some(line)));
        let file = self.course.root.join(file);
        let editor = Editor::find(self.editor.as_deref());
        let outcome = editor
            .and_then(|editor| editor.program(&file, line))
            .and_then(|program| match &mut self.screen {
                // The editor owns the terminal while it runs.
                Some(screen) => screen.lend(|| process::interactive(&program)),
                None => process::interactive(&program),
            });
        if let Err(error) = outcome {
            self.notice(&error)?;
        }
        self.feed(SessionEvent::EditorClosed).map(|_| ())
    }
}
