//! A jukebox in a café answers over HTTP. Its handlers are finished, in `src/handlers.rs`. Its routes come from a
//! tutorial for an older axum, and two of them are missing:
//!
//! - `GET /songs` lists the titles, and `GET /songs/2` is the second one.
//! - `POST /songs/2/play` puts the second title into the queue, and `GET /queue` lists that.
//! - Any other path leads to the handler `lost`.
//!
//! Run the tests first: axum says what is wrong with the old syntax.

mod handlers;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

pub use handlers::Jukebox;
use handlers::{all, one};

/// The API of this jukebox.
pub fn router(jukebox: Arc<Jukebox>) -> Router {
    Router::new()
        .route("/songs", get(all))
        .route("/songs/:number", get(one))
        .with_state(jukebox)
}
