//! One line per path, with the methods that it answers: the table of an API at a glance. A path that is known with
//! another method gets 405 without a line of code.

mod handlers;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

pub use handlers::Jukebox;
use handlers::{all, lost, one, play, queue};

/// The API of this jukebox.
pub fn router(jukebox: Arc<Jukebox>) -> Router {
    Router::new()
        .route("/songs", get(all))
        .route("/songs/{number}", get(one))
        .route("/songs/{number}/play", post(play))
        .route("/queue", get(queue))
        .fallback(lost)
        .with_state(jukebox)
}
