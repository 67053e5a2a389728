//! What is typed: keys on a screen, words without one. Passes it to the session, and prints answers to words that aren't for it.

use std::sync::mpsc::Sender;

use console::Key as TerminalKey;

use super::drawing::help_line;
use super::typed::{self, TypedLine};
use super::{WatchInput, Watching};
use crate::error::Result;
use crate::learn;
use crate::learn::{Key, SessionEvent, View};
use crate::ui::Keys;

/// Starts reading keys, or lines where there's no screen.
pub(super) fn start_keys(sender: Sender<WatchInput>, has_screen: bool) -> Keys {
    if has_screen {
        Keys::start(move |key| sender.send(WatchInput::Key(key)).is_ok())
    } else {
        Keys::lines(move |line| sender.send(WatchInput::Line(line)).is_ok())
    }
}

impl Watching {
    pub(super) fn key(&mut self, key: Option<TerminalKey>) -> Result<bool> {
        let go_on = match key {
            // The terminal was closed.
            None => self.feed(SessionEvent::Quit)?,
            Some(key) => match known(&key) {
                Some(key) => self.feed(SessionEvent::Key(key))?,
                None => true,
            },
        };
        self.keys.next();
        Ok(go_on)
    }

    pub(super) fn line(&mut self, line: Option<String>) -> Result<bool> {
        let go_on = match line {
            None => self.feed(SessionEvent::Quit)?,
            Some(line) => self.typed(&line)?,
        };
        self.keys.next();
        Ok(go_on)
    }

    fn typed(&mut self, line: &str) -> Result<bool> {
        if let View::ConfirmReset { exercise, .. } = self.session.view {
            let answer = line.trim().to_lowercase();
            if ["y", "yes"].contains(&&*answer) {
                return self.feed(SessionEvent::Key(Key::Char('y')));
            }
            self.feed(SessionEvent::Key(Key::Char('n')))?;
            let name = self.session.name_of(exercise);
            self.drawing.remark(&format!("{name} is kept as it is."))?;
            if ["n", "no"].contains(&&*answer) {
                return Ok(true);
            }
        }
        if self.session.view == View::Codes
            && let Ok(number) = line.trim().parse::<usize>()
        {
            return self.chosen_code(number);
        }
        // A page was printed, and is over.
        if self.session.view != View::Exercise {
            self.feed(SessionEvent::Key(Key::Char('q')))?;
        }
        match TypedLine::parse(line) {
            TypedLine::Nothing => {}
            TypedLine::Key { word, key } => match learn::unavailable(&self.session, key) {
                Some(why) => self
                    .drawing
                    .remark(&format!("`{word}` doesn't work now: {why}."))?,
                None => {
                    return typed::key(key)
                        .map_or(Ok(true), |key| self.feed(SessionEvent::Key(key)));
                }
            },
            TypedLine::Go(name) => match self.session.place_of(&name) {
                Some(place) => return self.feed(SessionEvent::GoTo(place)),
                None => self
                    .drawing
                    .remark(&format!("There is no exercise `{name}`; `list` shows all."))?,
            },
            TypedLine::Explain(code) => self.drawing.explain(&self.session, &code)?,
            TypedLine::Details => self.drawing.details(&self.session)?,
            TypedLine::Unknown(answer) => {
                self.drawing.remark(&format!("{answer} {}", help_line()))?;
            }
        }
        Ok(true)
    }

    /// A number was typed to choose one of the codes that were listed.
    fn chosen_code(&mut self, number: usize) -> Result<bool> {
        let codes = self.session.codes();
        let code = number.checked_sub(1).and_then(|index| codes.get(index));
        match code.map(|code| (*code).to_owned()) {
            Some(code) => self.drawing.explain(&self.session, &code)?,
            None => self
                .drawing
                .remark(&format!("There is no {number} in that list."))?,
        }
        Ok(true)
    }
}

/// Translates a key to the ones that the session knows.
fn known(key: &TerminalKey) -> Option<Key> {
    Some(match key {
        TerminalKey::Char(char) => Key::Char(*char),
        TerminalKey::ArrowUp => Key::Up,
        TerminalKey::ArrowDown => Key::Down,
        TerminalKey::PageUp => Key::PageUp,
        TerminalKey::PageDown => Key::PageDown,
        TerminalKey::Home => Key::Home,
        TerminalKey::End => Key::End,
        TerminalKey::Backspace => Key::Backspace,
        TerminalKey::Enter => Key::Enter,
        TerminalKey::Escape => Key::Escape,
        _ => return None,
    })
}
