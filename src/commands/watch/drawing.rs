//! From the session to the screen: collects what a view shows.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use self::exercise::Times;

use crate::course::{Course, Exercise, Pristine};
use crate::error::Result;
use crate::learn::{History, Printed, ScrollExtent, Session, View};
use crate::ui::{Frame, Page, Screen, Size, Terminal, Window};
use crate::{learn, ui};

mod exercise;
mod line_mode;
mod list;
mod pages;

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
    /// What was practised when, while something shows it.
    pub(super) history: Option<History>,
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
            history: None,
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
