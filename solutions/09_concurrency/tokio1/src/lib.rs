//! A `JoinSet` owns its tasks: it hands out their results as they end, and aborts the rest when it is
//! dropped. A panic ends one task, and arrives here as an `Err`.

use tokio::task::JoinSet;

/// Asks all stations at the same time. Returns the answers in the order of their arrival.
pub async fn ask_all<A>(stations: Vec<A>) -> Vec<String>
where
    A: Future<Output = String> + Send + 'static,
{
    let mut asked: JoinSet<String> = stations.into_iter().collect();
    let mut answers = Vec::new();
    while let Some(answer) = asked.join_next().await {
        answers.extend(answer);
    }
    answers
}
