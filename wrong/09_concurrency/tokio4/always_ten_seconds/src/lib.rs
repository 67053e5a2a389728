//! Waits ten seconds, even if no game is running.

use tokio::select;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinSet;
use tokio::time::{Duration, timeout};

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
    drop(games);
    let rest = async {
        while let Some(game) = running.join_next().await {
            scores.extend(game);
        }
    };
    // After the grace, the `JoinSet` is dropped, and aborts what still runs.
    tokio::join!(timeout(GRACE, rest), tokio::time::sleep(GRACE))
        .0
        .ok();
    scores
}
