//! A subscriber that keeps all events, each with the spans that it is in.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

/// Fields by their names.
#[derive(Clone, Default)]
pub struct Fields(pub BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0
            .insert(field.name(), format!("{value:?}").replace('"', ""));
    }
}

#[derive(Default)]
struct State {
    spans: Vec<(&'static Metadata<'static>, Fields)>,
    entered: Vec<usize>,
    events: Vec<String>,
}

#[derive(Clone, Default)]
pub struct Keeper(Arc<Mutex<State>>);

impl Keeper {
    /// One line per event, such as `order > bake: it smells good`.
    pub fn events(&self) -> Vec<String> {
        self.0.lock().unwrap().events.clone()
    }

    /// All spans of this name, with their fields.
    pub fn spans(&self, name: &str) -> Vec<Fields> {
        let state = self.0.lock().unwrap();
        let spans = state.spans.iter().filter(|(data, _)| data.name() == name);
        spans.map(|(_, fields)| fields.clone()).collect()
    }
}

impl Subscriber for Keeper {
    fn enabled(&self, metadata: &Metadata) -> bool {
        *metadata.level() <= tracing::Level::INFO
    }

    fn new_span(&self, attributes: &Attributes) -> Id {
        let mut state = self.0.lock().unwrap();
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        state.spans.push((attributes.metadata(), fields));
        Id::from_u64(state.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record) {
        let mut state = self.0.lock().unwrap();
        values.record(&mut state.spans[id.into_u64() as usize - 1].1);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event) {
        let mut state = self.0.lock().unwrap();
        let mut fields = Fields::default();
        event.record(&mut fields);
        let names = state
            .entered
            .iter()
            .map(|index| state.spans[*index].0.name());
        let names = names.collect::<Vec<_>>().join(" > ");
        state
            .events
            .push(format!("{names}: {}", fields.0["message"]));
    }

    fn enter(&self, id: &Id) {
        self.0
            .lock()
            .unwrap()
            .entered
            .push(id.into_u64() as usize - 1);
    }

    fn exit(&self, _: &Id) {
        self.0.lock().unwrap().entered.pop();
    }

    fn current_span(&self) -> Current {
        let state = self.0.lock().unwrap();
        let current = |index: &usize| {
            let id = Id::from_u64(*index as u64 + 1);
            Current::new(id, state.spans[*index].0)
        };
        state.entered.last().map_or_else(Current::none, current)
    }
}
