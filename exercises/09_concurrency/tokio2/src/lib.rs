//! A telegraph sends a word as single characters, with a space after each word. While it listens, a lamp
//! blinks once a second.
//!
//! `select!` drops the branch that loses. Here that's a word that is only half received, and its
//! characters are lost. Make sure that a blink loses none of them.

use tokio::select;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Duration, Interval, interval};

/// Receives one word, without the space. `None` when the line is closed.
async fn word(line: &mut Receiver<char>) -> Option<String> {
    let mut word = String::new();
    loop {
        match line.recv().await? {
            ' ' => return Some(word),
            character => word.push(character),
        }
    }
}

/// Receives words until the line is closed, and calls `blink` at the start and after every second.
pub async fn listen(mut line: Receiver<char>, mut blink: impl FnMut()) -> Vec<String> {
    let mut seconds: Interval = interval(Duration::from_secs(1));
    let mut words = Vec::new();
    loop {
        select! {
            next = word(&mut line) => match next {
                Some(word) => words.push(word),
                None => return words,
            },
            _ = seconds.tick() => blink(),
        }
    }
}
