//! Returns the answers from before the first panic.

use tokio::task::JoinSet;

/// Asks all stations at the same time. Returns the answers in the order of their arrival.
pub async fn ask_all<A>(stations: Vec<A>) -> Vec<String>
where
    A: Future<Output = String> + Send + 'static,
{
    let mut asked: JoinSet<String> = stations.into_iter().collect();
    let mut answers = Vec::new();
    while let Some(Ok(answer)) = asked.join_next().await {
        answers.push(answer);
    }
    answers
}
