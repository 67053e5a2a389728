//! Scrolling and searching, which work alike on all screens of text.

use super::{Action, Key, Session};

/// What was drawn last, as far as scrolling depends on it. Only the code that draws knows how many lines there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScrollExtent {
    /// How many lines of the text are shown at once.
    pub rows: usize,
    /// How many lines can be scrolled out of sight at most.
    pub last: usize,
    /// The lines at which failures start; on the list, the lines of its exercises.
    pub stops: Vec<usize>,
    /// The lines that have what is searched for.
    pub matches: Vec<usize>,
}

/// A search in the text on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is searched for.
    pub text: String,
    /// Whether it's still being typed.
    pub is_typed: bool,
}

impl Search {
    /// A search for which nothing was typed yet.
    pub(super) fn begun() -> Self {
        Self {
            text: String::new(),
            is_typed: true,
        }
    }
}

/// The keys for scrolling and searching, for the help page.
pub(super) const SCROLL_KEYS: [(&str, &str); 5] = [
    (
        "j/k",
        "scroll; so do arrows, the mouse wheel, Space, PageUp and PageDown",
    ),
    ("g/G", "scroll to the start or to the end"),
    ("]/[", "scroll to the next or the previous failure"),
    (
        "/",
        "search: then Enter goes to the next match, N to the previous one",
    ),
    ("esc", "go back, or end the search"),
];

impl Session {
    /// Takes note of what was drawn, and limits the scroll position to it.
    pub fn fit(&mut self, extent: ScrollExtent) {
        self.scroll = self.scroll.min(extent.last);
        self.extent = extent;
    }

    /// Types what is searched for, or ends the search. Returns whether that's what the key does.
    pub(super) fn type_in_search(&mut self, key: Key) -> bool {
        let Some(search) = &mut self.search else {
            return false;
        };
        match key {
            Key::Escape => self.search = None,
            Key::Char(char) if search.is_typed => search.text.push(char),
            Key::Backspace if search.is_typed => _ = search.text.pop(),
            Key::Enter if search.is_typed && search.text.is_empty() => self.search = None,
            _ => return false,
        }
        true
    }

    /// What a key does because of a search, if it does something.
    pub(super) fn key_in_search(&mut self, key: Key) -> Option<Vec<Action>> {
        if self.type_in_search(key) {
            return Some(vec![Action::Draw]);
        }
        let search = self.search.as_mut()?;
        let is_typed = search.is_typed;
        match key {
            Key::Enter => {
                search.is_typed = false;
                // The first match may be in sight already.
                let from = if is_typed {
                    self.scroll
                } else {
                    self.scroll + 1
                };
                self.find_match(from);
            }
            Key::Char('N') => {
                let matches = &self.extent.matches;
                let before = matches.iter().rev().find(|at| **at < self.scroll);
                if let Some(at) = before.or(matches.last()) {
                    self.scroll = *at;
                }
            }
            _ if is_typed => {}
            _ => return None,
        }
        Some(vec![Action::Draw])
    }

    /// Scrolls to the first match from a line on, or else to the first of all.
    fn find_match(&mut self, from: usize) {
        let matches = &self.extent.matches;
        // What can't be scrolled to the top is in sight at the end.
        let next = matches
            .iter()
            .find(|at| **at >= from && **at <= self.extent.last);
        let next = next.or_else(|| {
            let is_hidden = self.scroll < self.extent.last;
            matches.iter().find(|at| **at >= from).filter(|_| is_hidden)
        });
        if let Some(at) = next.or(matches.first()) {
            self.scroll = *at;
        }
    }

    /// What a key does that scrolls or starts a search; `None` if it's another key.
    pub(super) fn scroll_key(&mut self, key: Key) -> Option<Vec<Action>> {
        // A line stays in sight, so that the eye finds where to read on.
        let page = self.extent.rows.saturating_sub(1).max(1);
        let stops = &self.extent.stops;
        self.scroll = match key {
            Key::Up | Key::Char('k') => self.scroll.saturating_sub(1),
            Key::Down | Key::Char('j') => self.scroll.saturating_add(1),
            Key::PageUp => self.scroll.saturating_sub(page),
            Key::PageDown | Key::Char(' ') => self.scroll.saturating_add(page),
            Key::Home | Key::Char('g') => 0,
            Key::End | Key::Char('G') => self.extent.last,
            Key::Char(']') => {
                let next = stops.iter().find(|at| **at > self.scroll);
                next.copied().unwrap_or(self.scroll)
            }
            Key::Char('[') => {
                let before = stops.iter().rev().find(|at| **at < self.scroll);
                before.copied().unwrap_or(0)
            }
            Key::Char('/') => {
                self.search = Some(Search::begun());
                self.scroll
            }
            Key::Char(_) | Key::Enter | Key::Escape | Key::Backspace => return None,
        };
        // Several keys may come before the next drawing.
        self.scroll = self.scroll.min(self.extent.last);
        Some(vec![Action::Draw])
    }
}
