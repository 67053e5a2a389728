//! From the session to the screen: collects what a view shows.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use self::exercise::Times;

use crate::commands::{explain, lesson, solution};
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Error, Result};
use crate::judge::Toolchain;
use crate::learn::{Printed, ScrollExtent, Session, View};
use crate::ui::{ExerciseEffort, Frame, Page, Screen, Size, Style, Terminal, Window};
use crate::{learn, ui};

mod exercise;
mod line_mode;
mod list;

pub(super) use line_mode::help_line;

pub(super) struct Drawing {
    course: Arc<Course>,
    pristine: Pristine,
    terminal: Terminal,
    times: Times,
    /// The task of the exercise with this index, if this many of its stages are done.
    known_task: Option<((usize, usize), String)>,
    /// The explanation of a code. It's cached, because getting it starts a process.
    explained: Option<(String, Result<String>)>,
    /// What was printed, if there's no screen.
    printed: Printed,
}

impl Drawing {
    pub(super) fn new(course: Arc<Course>, pristine: Pristine, terminal: Terminal) -> Self {
        Self {
            course,
            pristine,
            terminal,
            times: Times::default(),
            known_task: None,
            explained: None,
            printed: Printed::default(),
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
        let frame = self.frame(session, size);
        session.fit(ScrollExtent {
            rows: frame.rows,
            last: frame.last,
            stops: frame.stops,
            matches: frame.matches,
        });
        screen.draw(&frame.screen, size.height)
    }

    /// How long it takes until the screen changes without an event; `None` if it doesn't.
    pub(super) fn until_next(&self, session: &Session) -> Option<Duration> {
        let running = session.running.as_ref();
        let running = running.filter(|_| session.view == View::Exercise)?;
        Some(self.times.until_next(running))
    }

    fn frame(&mut self, session: &Session, size: Size) -> Frame {
        let style = self.terminal.style;
        let course = Arc::clone(&self.course);
        let Some(exercise) = course.exercises().nth(session.current) else {
            return Frame::default();
        };
        let (title, lines) = match session.view {
            View::Exercise => return self.exercise(session, exercise, size),
            View::List { cursor } => {
                let message = self.message(session, exercise);
                return list::screen(
                    &course,
                    session,
                    (cursor, message.as_deref()),
                    (size, style),
                );
            }
            _ => self.text(session, exercise, size.width),
        };
        let keys = learn::keys(session);
        let scrolling = [&*keys, &[("j/k", "scroll"), ("/", "search")]].concat();
        let prompt = prompt(session);
        let mut page = Page {
            title: &title,
            window: Window {
                lines: &lines,
                offset: session.scroll,
                search: session.search.as_ref().map_or("", |search| &search.text),
            },
            keys: &keys,
            prompt: prompt.as_deref(),
        };
        let frame = page.frame(size, style);
        // A question doesn't scroll: every key answers it.
        if matches!(session.view, View::ConfirmReset { .. }) || frame.last == 0 {
            return frame;
        }
        page.keys = &scrolling;
        page.frame(size, style)
    }

    /// The title and the lines of a page.
    fn text(
        &mut self,
        session: &Session,
        exercise: &Exercise,
        width: usize,
    ) -> (String, Vec<String>) {
        let style = self.terminal.style;
        let course = Arc::clone(&self.course);
        // A file that can't be read doesn't end the loop.
        let shown = |error: Error| ui::error(&error, width, style);
        match session.view.clone() {
            View::Exercise | View::List { .. } => (String::new(), Vec::new()),
            View::Task => {
                let text = self.task(session, exercise);
                (exercise.title.clone(), ui::markdown(&text, width, style))
            }
            View::Hints => ("Hints".to_owned(), hints(session, exercise, width, style)),
            View::Output => {
                let lines = session
                    .verdict
                    .as_ref()
                    .map(|verdict| ui::output(verdict, width, session.wraps, style));
                (
                    "What the tests printed".to_owned(),
                    lines.unwrap_or_default(),
                )
            }
            View::Codes => {
                let verdict = session.verdict.as_ref();
                let lines =
                    verdict.map(|verdict| ui::codes(&session.codes(), verdict, width, style));
                ("Which error?".to_owned(), lines.unwrap_or_default())
            }
            View::Lesson => {
                let text = lesson::of_exercise(&course, &self.pristine, exercise);
                let lines = text.map(|text| ui::markdown(&text, width, style));
                ("Lesson".to_owned(), lines.unwrap_or_else(shown))
            }
            View::Explanation(code) => (
                format!("Error {code}"),
                self.explanation(session, &code, width),
            ),
            View::Solution => (
                "Your files and the solution".to_owned(),
                solution::compared(&course, &self.pristine, exercise, width, style)
                    .unwrap_or_else(shown),
            ),
            View::Help => ("Help".to_owned(), help(session, width, style)),
            View::ConfirmReset { exercise, .. } => {
                let entry = session.entries.get(exercise);
                let name = entry.map_or("", |entry| &entry.name);
                ("Reset".to_owned(), ui::reset_question(name, width, style))
            }
            View::LevelDone => {
                let title = format!("{} is done", ui::level_name(course.level_of(exercise)));
                (title, level_done(session, width, style))
            }
            View::Farewell => (
                course.title.clone(),
                farewell(&course, session, width, style),
            ),
        }
    }

    /// What was saved elsewhere, a remark, or the course's greeting.
    fn message<'m>(&'m self, session: &'m Session, current: &Exercise) -> Option<Cow<'m, str>> {
        let notice = session.notice.as_deref();
        let offered = session.offered();
        if let Some(saved) = offered.and_then(|index| session.entries.get(index)) {
            let remark = notice.map(|text| format!("{}. ", text.trim_end_matches('.')));
            let remark = remark.unwrap_or_default();
            let text = ui::saved_elsewhere(&saved.name, &current.name);
            return Some(format!("{remark}{text} Enter: go there.").into());
        }
        // The list and the pages need the room.
        let is_exercise = matches!(session.view, View::Exercise);
        let welcome = self.welcome(session).filter(|_| is_exercise);
        notice.or(welcome).map(Cow::Borrowed)
    }

    /// The course's greeting, until something was done.
    fn welcome(&self, session: &Session) -> Option<&str> {
        let is_new = session.current == 0
            && session
                .entries
                .iter()
                .all(|entry| !entry.done && entry.shown == 0);
        self.course.welcome.as_deref().filter(|_| is_new)
    }

    /// The pictures of the errors with this code, if it's about ownership, and the compiler's explanation.
    fn explanation(&mut self, session: &Session, code: &str, width: usize) -> Vec<String> {
        let verdict = session.verdict.as_ref();
        let pictures =
            verdict.map(|found| explain::pictures(&self.course, found, code, width, self.terminal));
        let mut lines = pictures.unwrap_or_default();
        let style = self.terminal.style;
        lines.extend(match self.explained(code) {
            Ok(text) => ui::markdown(&text, width, style),
            Err(error) => ui::error(&error, width, style),
        });
        lines
    }

    fn explained(&mut self, code: &str) -> Result<String> {
        if let Some((known, text)) = &self.explained
            && known == code
        {
            return text.clone();
        }
        let text = Toolchain::find(&self.course.root).and_then(|toolchain| toolchain.explain(code));
        self.explained = Some((code.to_owned(), text.clone()));
        text
    }
}

/// The last row during a search.
fn prompt(session: &Session) -> Option<String> {
    let search = session.search.as_ref()?;
    let keys = if search.is_typed {
        "enter find   esc cancel"
    } else {
        "enter next   N previous   esc end"
    };
    Some(format!("/{}   {keys}", search.text))
}

fn help(session: &Session, width: usize, style: Style) -> Vec<String> {
    let unavailable = |key: &str| learn::unavailable(session, key);
    ui::help(&learn::all_keys(), &unavailable, width, style)
}

fn hints(session: &Session, exercise: &Exercise, width: usize, style: Style) -> Vec<String> {
    let mistake = session.helped_mistake();
    let mistake = mistake.map(|(mistake, _)| mistake.hint.as_str());
    let (all, shown) = session.hints();
    let (shown, numbers) = (&exercise.hints[shown], (0, all.len()));
    ui::hints(mistake, shown, numbers, width, style)
}

fn level_done(session: &Session, width: usize, style: Style) -> Vec<String> {
    let entries = session.level_entries().into_iter();
    let (skipped, done): (Vec<_>, Vec<_>) = entries.partition(|entry| session.is_skipped(entry));
    let efforts = done.iter().map(|entry| ExerciseEffort {
        exercise: &entry.name,
        attempts: entry.attempts,
        hints: entry.shown,
    });
    let efforts: Vec<ExerciseEffort<'_>> = efforts.collect();
    ui::level_done(&efforts, skipped.len(), width, style)
}

fn farewell(course: &Course, session: &Session, width: usize, style: Style) -> Vec<String> {
    let done = session.entries.iter().filter(|entry| entry.done).count();
    let counts = (done, session.skipped(), session.entries.len());
    let text = course.farewell.as_deref();
    ui::farewell(&course.title, text, counts, width, style)
}
