//! Spawns all tasks, and takes the answers in the order of the stations.

pub async fn ask_all<A>(stations: Vec<A>) -> Vec<String>
where
    A: Future<Output = String> + Send + 'static,
{
    let asked: Vec<_> = stations.into_iter().map(tokio::spawn).collect();
    let mut answers = Vec::new();
    for answer in asked {
        answers.extend(answer.await);
    }
    answers
}
