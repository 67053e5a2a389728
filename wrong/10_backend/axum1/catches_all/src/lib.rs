//! Shows a song for every longer path, because the parameter takes all segments.

mod handlers;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

pub use handlers::Jukebox;
use handlers::{all, lost, one, queue};

/// The API of this jukebox.
pub fn router(jukebox: Arc<Jukebox>) -> Router {
    Router::new()
        .route("/songs", get(all))
        .route("/songs/{*number}", get(one))
        .route("/queue", get(queue))
        .fallback(lost)
        .with_state(jukebox)
}
