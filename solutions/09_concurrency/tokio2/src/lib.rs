//! `recv` and `tick` are cancel safe: when one of them is dropped, nothing is lost. The half word lives
//! outside `select!`, where no branch can drop it.

use tokio::select;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Duration, Interval, interval};

/// Receives words until the line is closed, and calls `blink` at the start and after every second.
pub async fn listen(mut line: Receiver<char>, mut blink: impl FnMut()) -> Vec<String> {
    let mut seconds: Interval = interval(Duration::from_secs(1));
    let mut words = Vec::new();
    let mut word = String::new();
    loop {
        select! {
            next = line.recv() => match next {
                Some(' ') => words.push(std::mem::take(&mut word)),
                Some(character) => word.push(character),
                None => return words,
            },
            _ = seconds.tick() => blink(),
        }
    }
}
