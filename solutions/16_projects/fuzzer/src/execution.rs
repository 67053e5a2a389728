//! Runs a target, and finds out where it went and how it ended.

use std::any::Any;
use std::cell::RefCell;
use std::panic::panic_any;

use crate::quiet;

/// A function that is fuzzed.
pub type Target = fn(&[u8], &Trace);

/// More places mean that an input never ends.
const MOST_PLACES: usize = 1000;

/// The places that a target has passed.
#[derive(Default)]
pub struct Trace {
    places: RefCell<Vec<u32>>,
}

/// What a target panics with when it has passed too many places. It can't be mistaken for a message.
struct TooLong;

impl Trace {
    pub fn pass(&self, place: u32) {
        let mut places = self.places.borrow_mut();
        if places.len() == MOST_PLACES {
            panic_any(TooLong);
        }
        places.push(place);
    }
}

/// How an execution came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    Finished,
    Crashed(String),
    Hung,
}

/// What is known about an execution.
#[derive(Debug)]
pub struct Execution {
    pub places: Vec<u32>,
    pub end: End,
}

/// Calls the target with the input.
pub fn execute(target: Target, input: &[u8]) -> Execution {
    let trace = Trace::default();
    let end = match quiet::catch(|| target(input, &trace)) {
        Ok(()) => End::Finished,
        Err(payload) if payload.is::<TooLong>() => End::Hung,
        Err(payload) => End::Crashed(message(&*payload).to_owned()),
    };
    Execution {
        places: trace.places.into_inner(),
        end,
    }
}

/// A message without values is a `&str`, one with values a `String`.
fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or(payload.downcast_ref::<&str>().copied())
        .unwrap_or("?")
}
