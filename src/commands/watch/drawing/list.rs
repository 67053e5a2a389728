//! The list: what the session knows about each exercise, as a screen.

use crate::course::Course;
use crate::learn;
use crate::learn::{ListFilter, Session};
use crate::ui::{Frame, List, ListScreen, Size, Style};

/// Shows the list with what the session knows about each exercise.
pub(super) fn with_list<T>(
    course: &Course,
    session: &Session,
    show: impl FnOnce(List<'_>) -> T,
) -> T {
    let current = session.entry().map(|entry| entry.name.as_str());
    show(List {
        course,
        done: &|name| session.is_done(name),
        failed: &|name| session.has_failed(name),
        waiting: &|name| session.is_waiting(name),
        skip: &|exercise| session.skip(&exercise.name).cloned(),
        stages: &|name| session.stages_of(name),
        current,
    })
}

/// The list's screen.
pub(super) fn screen(
    course: &Course,
    session: &Session,
    (cursor, message): (usize, Option<&str>),
    (size, style): (Size, Style),
) -> Frame {
    let listed = session.listed();
    let is_typed = session
        .search
        .as_ref()
        .is_some_and(|search| search.is_typed);
    // What is typed is looked for, so no key switches the filter off.
    let filter = session.filter.map(|filter| {
        let (word, key) = match filter {
            ListFilter::Pending => ("pending", 'p'),
            ListFilter::Done => ("done", 'd'),
            ListFilter::Failed => ("failed", 'f'),
        };
        if is_typed {
            format!("only {word}")
        } else {
            format!("only {word} ({key}: all)")
        }
    });
    let filter = filter.as_deref();
    let prompt = session.search.as_ref().map(|search| {
        let keys = match (is_typed, listed.is_empty(), session.filter) {
            (true, _, _) => "enter choose   esc cancel",
            (false, true, None) => "esc all",
            (false, false, None) => "enter go there   esc all",
            (false, true, Some(_)) => "esc end",
            (false, false, Some(_)) => "enter go there   esc end",
        };
        let within = filter.map(|filter| format!("   {filter}"));
        format!("/{}{}   {keys}", search.text, within.unwrap_or_default())
    });
    with_list(course, session, |list| {
        let screen = ListScreen {
            list,
            listed: &listed,
            cursor,
            filter,
            check: session.check(),
            message,
            keys: &learn::keys(session),
            prompt: prompt.as_deref(),
        };
        screen.frame(size, style)
    })
}
