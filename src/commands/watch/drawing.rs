//! From the session to the screen: collects what a view shows. Without a terminal, each verdict is printed once.

use std::sync::Arc;
use std::time::Instant;

use crate::commands::{lesson, run, solution};
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Error, Result};
use crate::judge::Toolchain;
use crate::learn::{Running, Session, Subject, View};
use crate::ui::{
    CoursePosition, List, Page, ProjectView, Screen, Size, Style, Terminal, WatchState, WatchView,
};
use crate::{learn, ui};

pub(super) struct Drawing {
    course: Arc<Course>,
    pristine: Pristine,
    terminal: Terminal,
    /// When the run with this number was first drawn.
    began: Option<(u64, Instant)>,
    /// The explanation of a code. It's cached, because getting it starts a process.
    explained: Option<(String, String)>,
    /// The report that was printed last, without a terminal.
    printed: Option<String>,
    /// The remark that was printed last, without a terminal.
    noticed: Option<String>,
}

impl Drawing {
    pub(super) fn new(course: Arc<Course>, pristine: Pristine, terminal: Terminal) -> Self {
        Self {
            course,
            pristine,
            terminal,
            began: None,
            explained: None,
            printed: None,
            noticed: None,
        }
    }

    /// Draws what the session shows now.
    pub(super) fn draw(
        &mut self,
        session: &mut Session,
        screen: Option<&mut Screen>,
    ) -> Result<()> {
        let Some(screen) = screen else {
            return self.print(session);
        };
        let size = self.terminal.size();
        let lines = self.lines(session, size);
        screen.draw(&lines, size.height)
    }

    fn lines(&mut self, session: &mut Session, size: Size) -> Vec<String> {
        let style = self.terminal.style;
        let course = Arc::clone(&self.course);
        let Some(exercise) = course.exercises().nth(session.current) else {
            return Vec::new();
        };
        let (width, keys) = (size.width, learn::keys(session));
        // A file that can't be read doesn't end the loop.
        let shown = |error: Error| ui::error(&error, width, style);
        let (title, lines) = match session.view.clone() {
            View::Exercise => return self.exercise(session, exercise, size),
            View::List { cursor } => {
                let current = Some(exercise.name.as_str());
                let list = List {
                    course: &course,
                    done: &|name| session.is_done(name),
                    skip: &|exercise| session.skip(&exercise.name).cloned(),
                    stages: &|name| session.stages_of(name),
                    current,
                };
                return list.screen(cursor, &keys, size, style);
            }
            View::Lesson => {
                let text = lesson::of_exercise(&course, &self.pristine, exercise);
                let lines = text.map(|text| ui::markdown(&text, width, style));
                ("Lesson".to_owned(), lines.unwrap_or_else(shown))
            }
            View::Explanation(code) => {
                let text = self.explained(&code);
                (format!("Error {code}"), ui::markdown(&text, width, style))
            }
            View::Solution => (
                "Your files and the solution".to_owned(),
                solution::compared(&course, &self.pristine, exercise, width, style)
                    .unwrap_or_else(shown),
            ),
            View::Help => ("Help".to_owned(), help(session, width, style)),
            View::ConfirmReset => (
                "Reset".to_owned(),
                ui::reset_question(&exercise.name, width, style),
            ),
            View::Checked {
                passed,
                first_failing,
            } => {
                let first = first_failing.and_then(|index| course.exercises().nth(index));
                (
                    "Check of the whole course".to_owned(),
                    checked(passed, course.exercises().count(), first, width),
                )
            }
            View::Farewell => {
                let done = session.entries.iter().filter(|entry| entry.done).count();
                let counts = (done, session.entries.len());
                let text = course.farewell.as_deref();
                (
                    course.title.clone(),
                    ui::farewell(&course.title, text, counts, width, style),
                )
            }
        };
        let mut page = Page {
            title: &title,
            lines: &lines,
            offset: 0,
            keys: &keys,
        };
        let scrolling = [&*keys, &[("j/k", "scroll")]].concat();
        // A question doesn't scroll: every key answers it.
        if session.view != View::ConfirmReset && page.last(size, style) > 0 {
            page.keys = &scrolling;
        }
        session.limit_scroll(page.last(size, style));
        page.offset = session.scroll;
        page.screen(size, style)
    }

    fn exercise(&mut self, session: &Session, exercise: &Exercise, size: Size) -> Vec<String> {
        let seconds = self.seconds(session.running.as_ref());
        let level = self.course.level_of(exercise);
        let done = |exercises: &[Exercise]| {
            exercises
                .iter()
                .filter(|exercise| session.is_done(&exercise.name))
                .count()
        };
        let all_done = session.entries.iter().filter(|entry| entry.done).count();
        let path = learn::main_file(&self.course, &self.pristine, exercise);
        let target = self.course.root.join(&path);
        let keys = learn::keys(session);
        let entry = session.entry();
        let (hints, shown) = entry
            .map(|entry| (entry.current_hints(), entry.shown_hints()))
            .unwrap_or_default();
        let done_stages = entry.map_or(0, |entry| entry.stages);
        let task = learn::stage_task(&self.course, exercise, done_stages);
        let source = |path: &str, line: u32| run::source_line(&self.course, path, line);
        let doing = session.running.as_ref().map(doing).unwrap_or_default();
        let state = match (&session.running, &session.verdict, &session.error) {
            (Some(running), _, _) => WatchState::Judging {
                doing: &doing,
                diagnostics: &running.diagnostics,
                tests: &running.results,
                expected: running.tests.len(),
                seconds,
            },
            (None, Some(verdict), _) => WatchState::Judged(verdict),
            (None, None, Some(error)) => WatchState::Broken(error),
            (None, None, None) => WatchState::Waiting("waiting for you to save"),
        };
        let view = WatchView {
            position: CoursePosition {
                level: &ui::level_name(level),
                level_done: (done(&level.exercises), level.exercises.len()),
                course_done: (all_done, session.entries.len()),
                exercise: &exercise.name,
                title: &exercise.title,
                path: &path,
                target: &target,
            },
            state,
            project: ProjectView::of(exercise, done_stages, &task),
            hints: &exercise.hints[shown],
            hints_total: hints.len(),
            message: self.message(session),
            keys: &keys,
            source: &source,
        };
        ui::watch(&view, size, self.terminal.style)
    }

    /// A remark, or the course's greeting until something was done.
    fn message<'m>(&'m self, session: &'m Session) -> Option<&'m str> {
        let is_new = session.current == 0
            && session
                .entries
                .iter()
                .all(|entry| !entry.done && entry.shown == 0);
        session
            .notice
            .as_deref()
            .or_else(|| self.course.welcome.as_deref().filter(|_| is_new))
    }

    /// The time since the run began.
    fn seconds(&mut self, running: Option<&Running>) -> f64 {
        let Some(running) = running else { return 0.0 };
        match self.began {
            Some((run, at)) if run == running.run => at.elapsed().as_secs_f64(),
            _ => {
                self.began = Some((running.run, Instant::now()));
                0.0
            }
        }
    }

    fn explained(&mut self, code: &str) -> String {
        if let Some((known, text)) = &self.explained
            && known == code
        {
            return text.clone();
        }
        let text = Toolchain::find(&self.course.root)
            .and_then(|toolchain| toolchain.explain(code))
            .unwrap_or_else(|error| error.to_string());
        self.explained = Some((code.to_owned(), text.clone()));
        text
    }

    /// Prints what to expect.
    pub(super) fn announce(&self, session: &Session) -> Result<()> {
        let Some(exercise) = self.course.exercises().nth(session.current) else {
            return Ok(());
        };
        let path = learn::main_file(&self.course, &self.pristine, exercise);
        ui::print(&format!(
            "Judging {path} every time you save it. Press Ctrl-C to stop.\n"
        ))
    }

    /// Prints what is new since the last time.
    fn print(&mut self, session: &Session) -> Result<()> {
        // A remark stays until a key is pressed, and here there are no keys.
        if let Some(notice) = &session.notice
            && self.noticed.as_ref() != Some(notice)
        {
            ui::print(&format!("\n{notice}\n"))?;
            self.noticed = Some(notice.clone());
        }
        let text = if let (None, Some(error)) = (&session.running, &session.error) {
            format!("{error}\n")
        } else if let (None, Some(verdict)) = (&session.running, &session.verdict) {
            let stages = session.entry().map_or(0, |entry| entry.stages);
            run::report(&self.course, verdict, stages, self.terminal)
        } else {
            // A new run: its verdict is printed even if it's the same as the one before.
            self.printed = None;
            return Ok(());
        };
        if self.printed.as_ref() != Some(&text) {
            ui::print(&format!("\n{text}"))?;
            self.printed = Some(text);
        }
        Ok(())
    }
}

/// What a run is doing right now.
fn doing(running: &Running) -> String {
    match (&running.preparing, &running.subject) {
        (Some(what), _) => what.clone(),
        (None, Subject::All { passed }) => {
            format!(
                "checking all: {} of {}",
                passed.iter().flatten().count(),
                passed.len()
            )
        }
        (None, Subject::Current { .. }) if running.tests.is_empty() => "building".to_owned(),
        (None, Subject::Current { .. }) => "testing".to_owned(),
    }
}

fn help(session: &Session, width: usize, style: Style) -> Vec<String> {
    let mut on_exercise = session.clone();
    on_exercise.view = View::Exercise;
    let working = learn::keys(&on_exercise);
    ui::help(
        &learn::all_keys(),
        &|key| working.iter().any(|(works, _)| *works == key),
        width,
        style,
    )
}

fn checked(passed: usize, all: usize, first: Option<&Exercise>, width: usize) -> Vec<String> {
    let mut text = format!("{passed} of {} pass.", ui::count(all, "exercise"));
    if let Some(first) = first {
        text.push_str(&format!("\nThe first one that doesn't: {}.", first.name));
    }
    ui::wrap(&text, width)
}
