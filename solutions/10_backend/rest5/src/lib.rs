//! The version is compared and replaced under one lock: between two locks, the other poet could save. To the client
//! it's optimistic: it works without a lock, and finds out at the end whether that went well.

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

async fn show(State(poem): State<Shared>, headers: HeaderMap) -> Response {
    let poem = poem.lock().unwrap();
    let version = poem.version();
    let known = headers.get(header::IF_NONE_MATCH);
    if known.is_some_and(|known| known == version.as_str()) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, version)]).into_response();
    }
    ([(header::ETAG, version)], poem.text()).into_response()
}

async fn save(State(poem): State<Shared>, headers: HeaderMap, text: String) -> Response {
    let Some(known) = headers.get(header::IF_MATCH) else {
        return StatusCode::PRECONDITION_REQUIRED.into_response();
    };
    let mut poem = poem.lock().unwrap();
    if known != poem.version().as_str() {
        return StatusCode::PRECONDITION_FAILED.into_response();
    }
    poem.replace(text);
    (StatusCode::NO_CONTENT, [(header::ETAG, poem.version())]).into_response()
}
