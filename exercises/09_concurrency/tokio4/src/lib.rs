//! A game server saves the score of every game that ends. When it is shut down, games that are running
//! should be played to their end, but for at most ten seconds more. New games are no longer accepted.
//!
//! The loop accepts games, and stops at the signal. Then it returns at once, and all running games are
//! lost. Write the rest of the shutdown.

use tokio::select;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinSet;
use tokio::time::Duration;

/// How long running games may go on once no new games are accepted.
pub const GRACE: Duration = Duration::from_secs(10);

/// Runs games until the signal, or until there are no new ones. Returns the scores, in the order in which
/// the games ended.
pub async fn serve<G>(mut games: Receiver<G>, signal: impl Future<Output = ()>) -> Vec<u32>
where
    G: Future<Output = u32> + Send + 'static,
{
    let mut signal = std::pin::pin!(signal);
    let mut running = JoinSet::new();
    let mut scores = Vec::new();
    loop {
        select! {
            biased;
            () = &mut signal => break,
            game = games.recv() => match game {
                Some(game) => { running.spawn(game); }
                None => break,
            },
            Some(Ok(score)) = running.join_next() => scores.push(score),
        }
    }
    scores
}
