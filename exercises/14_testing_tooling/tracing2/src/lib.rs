//! A subscriber decides what becomes of spans and events. Write one that draws a tree of them:
//!
//! ```text
//! concert
//!   song
//!     * the lights go out
//!   * applause
//! ```
//!
//! A span is a line when it's entered, not when it's made; an event is a line with a `*`. Each is indented
//! by two spaces per span that it is in. What is less important than `level` is left out. Ids of spans
//! begin with 1.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Draws what happens.
#[derive(Clone)]
pub struct Tree {
    pub level: Level,
    pub state: Arc<Mutex<State>>,
}

/// What the tree has to remember.
#[derive(Default)]
pub struct State {
    /// The names of all spans, the one with the id 1 first.
    pub names: Vec<&'static str>,
    /// How many spans are entered right now.
    pub depth: usize,
    /// What was drawn.
    pub lines: Vec<String>,
}

impl State {
    fn draw(&mut self, text: &str) {
        let indent = "  ".repeat(self.depth);
        self.lines.push(format!("{indent}{text}"));
    }
}

/// Keeps the message of an event.
#[derive(Default)]
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

impl Subscriber for Tree {
    fn enabled(&self, metadata: &Metadata) -> bool {
        todo!("levels can be compared: the less important, the greater")
    }

    fn new_span(&self, span: &Attributes) -> Id {
        todo!("remember the name, and return an id by which to find it")
    }

    fn record(&self, _span: &Id, _values: &Record) {}

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event) {
        todo!("`event.record` shows all fields to a visitor, such as a `Message`")
    }

    fn enter(&self, span: &Id) {
        todo!("draw the name, and go one level down")
    }

    fn exit(&self, _span: &Id) {
        todo!("go up again")
    }
}
