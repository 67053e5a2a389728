//! `spawn_blocking` runs a closure in a thread of its own pool, and its handle is a future. So the tasks go
//! on, and a panic becomes an `Err`.

use tokio::task::spawn_blocking;

/// Draws a map in characters, or returns `None` if the drawing panicked.
pub async fn star_map(draw: impl FnOnce() -> String + Send + 'static) -> Option<String> {
    spawn_blocking(draw).await.ok()
}
