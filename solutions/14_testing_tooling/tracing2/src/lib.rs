//! Spans are made once and may be entered often, so what belongs to the time in a span happens in `enter`
//! and `exit`. In a program with threads, each has a depth of its own: the crate tracing-subscriber has a
//! registry for that.

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
        *metadata.level() <= self.level
    }

    fn new_span(&self, span: &Attributes) -> Id {
        let mut state = self.state.lock().unwrap();
        state.names.push(span.metadata().name());
        Id::from_u64(state.names.len() as u64)
    }

    fn record(&self, _span: &Id, _values: &Record) {}

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event) {
        let mut message = Message::default();
        event.record(&mut message);
        self.state.lock().unwrap().draw(&format!("* {}", message.0));
    }

    fn enter(&self, span: &Id) {
        let mut state = self.state.lock().unwrap();
        let name = state.names[span.into_u64() as usize - 1];
        state.draw(name);
        state.depth += 1;
    }

    fn exit(&self, _span: &Id) {
        self.state.lock().unwrap().depth -= 1;
    }
}
