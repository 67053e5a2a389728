//! Spawns tasks that go on when nothing waits for them anymore.

use tokio::sync::mpsc;

pub async fn ask_all<A>(stations: Vec<A>) -> Vec<String>
where
    A: Future<Output = String> + Send + 'static,
{
    let (sender, mut receiver) = mpsc::unbounded_channel();
    for station in stations {
        let sender = sender.clone();
        tokio::spawn(async move {
            let _ = sender.send(station.await);
        });
    }
    drop(sender);
    let mut answers = Vec::new();
    while let Some(answer) = receiver.recv().await {
        answers.push(answer);
    }
    answers
}
