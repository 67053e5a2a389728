//! Two poets write one poem over HTTP. Both get it and change it, and the one who saves last erases the lines of the
//! other. The version of the poem is already sent as `ETag`. Use the conditions of HTTP, which curl will send:
//!
//! - `GET /poem` with `If-None-Match` and the current version: 304 without a body. Nothing has changed.
//! - `PUT /poem` with `If-Match` and the current version: 204, and the new version as `ETag`. With another version:
//!   412, and the poem stays. Without the header: 428, because it would be saved blindly.

mod poem;

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

pub use poem::Poem;

type Shared = Arc<Mutex<Poem>>;

pub fn router() -> Router {
    Router::new()
        .route("/poem", get(show).put(save))
        .with_state(Shared::default())
}

async fn show(State(poem): State<Shared>, _headers: HeaderMap) -> Response {
    let poem = poem.lock().unwrap();
    ([(header::ETAG, poem.version())], poem.text()).into_response()
}

async fn save(State(poem): State<Shared>, _headers: HeaderMap, text: String) -> Response {
    poem.lock().unwrap().replace(text);
    StatusCode::NO_CONTENT.into_response()
}
