//! `ListFilter`: which exercises the list shows, and what its keys do.

use super::{Action, Key, ListEntry, Search, Session, View};
use crate::judge::Decision;

/// Which exercises the list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFilter {
    /// Those that are still to be done.
    Pending,
    /// Those that are done.
    Done,
    /// Those that didn't pass when they were judged last.
    Failed,
}

impl ListFilter {
    fn of(key: char) -> Option<Self> {
        match key {
            'p' => Some(Self::Pending),
            'd' => Some(Self::Done),
            'f' => Some(Self::Failed),
            _ => None,
        }
    }
}

/// The keys of the list, the most useful first. The last two are always shown.
pub(super) fn list_keys(session: &Session) -> Vec<(&'static str, &'static str)> {
    let stops = session.search.is_none() && session.is_checking_all();
    let has_rows = !session.listed().is_empty();
    let mut keys = Vec::new();
    if has_rows {
        keys.push(("enter", "go there"));
    }
    keys.push(("/", "find"));
    keys.extend([("p", "pending"), ("d", "done"), ("f", "failed")]);
    keys.push(("c", "check all"));
    if has_rows {
        if session.resets {
            keys.push(("x", "reset"));
        }
        keys.extend([("]/[", "level"), ("g/G", "ends"), ("j/k", "move")]);
    }
    keys.push(("esc", if stops { "stop checking" } else { "back" }));
    keys
}

impl Session {
    /// The exercises that the list shows: indices in `entries`.
    pub fn listed(&self) -> Vec<usize> {
        let text = self.search.as_ref().map(|search| search.text.trim());
        let text = text.unwrap_or_default().to_lowercase();
        let is_listed = |index: &usize| {
            let entry = &self.entries[*index];
            let passes = match self.filter {
                None => true,
                Some(ListFilter::Pending) => self.is_left(entry),
                Some(ListFilter::Done) => entry.done,
                Some(ListFilter::Failed) => entry.has_failed(),
            };
            passes && entry.words.contains(&text)
        };
        (0..self.entries.len()).filter(is_listed).collect()
    }

    pub(super) fn open_list(&mut self, cursor: usize) -> Vec<Action> {
        let draw = self.show(View::List { cursor });
        self.keep_cursor();
        draw
    }

    /// Moves the cursor to the nearest exercise that is shown.
    pub(super) fn keep_cursor(&mut self) {
        let View::List { cursor } = self.view else {
            return;
        };
        let listed = self.listed();
        let nearest = listed.iter().min_by_key(|index| index.abs_diff(cursor));
        self.view = View::List {
            cursor: nearest.copied().unwrap_or(cursor),
        };
    }

    pub(super) fn key_on_list(&mut self, cursor: usize, key: Key) -> Vec<Action> {
        match key {
            Key::Escape if self.is_checking_all() => return self.stop_checking(),
            Key::Escape | Key::Char('l' | 'q') => return self.show(View::Exercise),
            Key::Enter if self.listed().is_empty() => {}
            Key::Enter => return self.go_to(cursor),
            Key::Char('c') => return self.check_all(),
            Key::Char('x') if self.resets && !self.listed().is_empty() => {
                return self.show(View::ConfirmReset {
                    exercise: cursor,
                    from_list: true,
                });
            }
            Key::Char('/') => {
                self.search = Some(Search::begun());
            }
            Key::Char(char) if let Some(filter) = ListFilter::of(char) => {
                // Pressing the key again shows everything.
                self.filter = (self.filter != Some(filter)).then_some(filter);
                self.keep_cursor();
            }
            _ => match self.moved(cursor, key) {
                Some(cursor) => self.view = View::List { cursor },
                None => return Vec::new(),
            },
        }
        vec![Action::Draw]
    }

    /// Where a key moves the cursor.
    fn moved(&self, cursor: usize, key: Key) -> Option<usize> {
        let listed = self.listed();
        let last = listed.len().checked_sub(1)?;
        let at = listed.iter().position(|index| *index == cursor)?;
        // Headings take rows as well. Only the code that draws knows in which row an exercise is.
        let rows = &self.extent.stops;
        let page = self.extent.rows.saturating_sub(1).max(1);
        let row = rows.get(at).copied().unwrap_or(at);
        let level = self.entries[cursor].level;
        let is_first = |at: &usize| {
            let of = |at: usize| self.entries[listed[at]].level;
            *at == 0 || of(*at) != of(at - 1)
        };
        let to = match key {
            Key::Up | Key::Char('k') => at.saturating_sub(1),
            Key::Down | Key::Char('j') => (at + 1).min(last),
            Key::Home | Key::Char('g') => 0,
            Key::End | Key::Char('G') => last,
            Key::PageDown | Key::Char(' ') => {
                let below = rows.partition_point(|stop| *stop <= row + page);
                below.saturating_sub(1).clamp((at + 1).min(last), last)
            }
            Key::PageUp => {
                let above = rows.partition_point(|stop| *stop < row.saturating_sub(page));
                above.min(at.saturating_sub(1))
            }
            Key::Char(']') => {
                let next = |at: &usize| self.entries[listed[*at]].level != level;
                (at..=last).find(next).unwrap_or(last)
            }
            Key::Char('[') => (0..at).rev().find(is_first).unwrap_or(0),
            _ => return None,
        };
        Some(listed[to])
    }

    /// What a key does while something is looked for in the list. What is typed narrows the list at once.
    pub(super) fn key_in_find(&mut self, key: Key) -> Option<Vec<Action>> {
        if !self.type_in_search(key) {
            match (key, self.search.as_mut()) {
                (Key::Enter, Some(search)) if search.is_typed => search.is_typed = false,
                // Arrows choose among what was found so far.
                _ => return None,
            }
        }
        self.keep_cursor();
        Some(vec![Action::Draw])
    }

    /// How many exercises passed and how many were judged, if all of them are being checked or have just been.
    pub fn check(&self) -> Option<(usize, usize)> {
        let is_shown = self.is_checking_all() || (self.checked > 0 && self.checked == self.run);
        let latest = self
            .entries
            .iter()
            .filter_map(|entry| entry.latest.as_ref());
        let passed = latest.clone().filter(|latest| **latest == Decision::Passed);
        is_shown.then(|| (passed.count(), latest.count()))
    }

    /// Whether a check of all exercises hasn't come to this one yet.
    pub fn is_waiting(&self, exercise: &str) -> bool {
        let entry = self.entry_of(exercise);
        self.is_checking_all() && entry.is_some_and(|entry| entry.latest.is_none())
    }

    /// Whether the exercise of that name didn't pass when it was judged last.
    pub fn has_failed(&self, exercise: &str) -> bool {
        self.entry_of(exercise).is_some_and(ListEntry::has_failed)
    }
}
