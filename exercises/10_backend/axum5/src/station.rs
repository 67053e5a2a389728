//! A station that measures tremors, and remembers them.

use std::fmt::{self, Display, Formatter};
use std::sync::{Arc, Mutex};

use tokio::sync::broadcast;

/// How many tremors a slow listener may be behind.
const BACKLOG: usize = 16;

/// One tremor. The first one has the number 1.
#[derive(Clone)]
pub struct Tremor {
    pub number: u64,
    magnitude: f64,
    place: String,
}

impl Display for Tremor {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{:.1} {}", self.magnitude, self.place)
    }
}

pub struct Station {
    measured: Mutex<Vec<Tremor>>,
    live: broadcast::Sender<Tremor>,
}

impl Station {
    pub fn new() -> Arc<Station> {
        Arc::new(Station {
            measured: Mutex::default(),
            live: broadcast::Sender::new(BACKLOG),
        })
    }

    /// Remembers a tremor, and sends it to all who listen.
    pub fn measure(&self, magnitude: f64, place: &str) {
        let mut measured = self.measured.lock().unwrap();
        let tremor = Tremor {
            number: measured.len() as u64 + 1,
            magnitude,
            place: place.to_owned(),
        };
        measured.push(tremor.clone());
        // It's an error if there are no listeners, but not for us.
        let _ = self.live.send(tremor);
    }

    /// All tremors with a greater number, and a receiver for those that come next. Both are taken under one lock, so
    /// none is missing between them, and none is in both.
    pub fn after(&self, number: u64) -> (Vec<Tremor>, broadcast::Receiver<Tremor>) {
        let measured = self.measured.lock().unwrap();
        let missed = measured.iter().filter(|tremor| tremor.number > number);
        (missed.cloned().collect(), self.live.subscribe())
    }
}
