//! Leaves unknown paths to axum, which answers with an empty body.

mod handlers;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

pub use handlers::Jukebox;
use handlers::{all, one, play, queue};

/// The API of this jukebox.
pub fn router(jukebox: Arc<Jukebox>) -> Router {
    Router::new()
        .route("/songs", get(all))
        .route("/songs/{number}", get(one))
        .route("/songs/{number}/play", post(play))
        .route("/queue", get(queue))
        .with_state(jukebox)
}
