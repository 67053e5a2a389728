//! Accepts every method, so a look at the path plays the song.

mod handlers;

use std::sync::Arc;

use axum::Router;
use axum::routing::{any, get};

pub use handlers::Jukebox;
use handlers::{all, lost, one, play, queue};

/// The API of this jukebox.
pub fn router(jukebox: Arc<Jukebox>) -> Router {
    Router::new()
        .route("/songs", get(all))
        .route("/songs/{number}", get(one))
        .route("/songs/{number}/play", any(play))
        .route("/queue", get(queue))
        .fallback(lost)
        .with_state(jukebox)
}
