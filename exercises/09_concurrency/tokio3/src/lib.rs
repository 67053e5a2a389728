//! A server draws star maps. Drawing takes seconds of pure computation, without a single `.await`.
//! Meanwhile, the server answers nothing else: the thread of its tasks is busy.
//!
//! Move the drawing to one of the threads that Tokio keeps for such work. A drawing that panics must not
//! end the server.

/// Draws a map in characters, or returns `None` if the drawing panicked.
pub async fn star_map(draw: impl FnOnce() -> String + Send + 'static) -> Option<String> {
    Some(draw())
}
