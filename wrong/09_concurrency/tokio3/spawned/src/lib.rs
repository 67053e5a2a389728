//! A task of its own is still polled by the thread of all tasks.

pub async fn star_map(draw: impl FnOnce() -> String + Send + 'static) -> Option<String> {
    tokio::spawn(async { draw() }).await.ok()
}
