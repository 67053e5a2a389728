//! Displays in a stadium show the score of a match. A goal changes the score, and slow displays should
//! skip scores that are out of date. Fans also want every single event, in order.
//!
//! Both use a queue here, so displays show old scores. Which channel of `tokio::sync` keeps only the latest
//! value? Use it for the score. Then let a fan who was too slow hear "2 events missed", and go on.

use tokio::sync::broadcast;

/// How many events a fan may miss before the oldest are lost.
const MEMORY: usize = 4;

/// The end that sends.
pub struct Match {
    score: broadcast::Sender<u32>,
    events: broadcast::Sender<String>,
}

/// Shows the score.
pub struct Display(broadcast::Receiver<u32>);

/// Hears every event.
pub struct Fan(broadcast::Receiver<String>);

impl Match {
    pub fn new() -> Match {
        Match {
            score: broadcast::Sender::new(MEMORY),
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
        let _ = self.score.send(score);
        let _ = self.events.send(format!("goal by {scorer}"));
    }
}

impl Display {
    /// Waits for a score that this display hasn't shown. `None` when the match is over.
    pub async fn next(&mut self) -> Option<u32> {
        self.0.recv().await.ok()
    }
}

impl Fan {
    /// The next event. If some were lost, the text says how many. `None` when the match is over.
    pub async fn next(&mut self) -> Option<String> {
        self.0.recv().await.ok()
    }
}

impl Default for Match {
    fn default() -> Self {
        Match::new()
    }
}
