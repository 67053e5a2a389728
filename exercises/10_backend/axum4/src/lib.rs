//! A museum's API has rooms for everyone and an office behind a key. `guard` and `count`, in `src/layers.rs`, are
//! finished, but `router` puts them in the wrong places.
//!
//! - Everything in the office needs the key, and nothing else does. An unknown path is 404, with or without a key.
//! - Every request is counted, even if it's refused or its path is unknown.

mod layers;

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

pub use layers::Counter;
use layers::{count, guard};

pub fn router(counter: Arc<Counter>) -> Router {
    Router::new()
        .route("/rooms", get(async || "Glass, Clocks, Whales"))
        .route("/office/takings", get(async || "1204 euros"))
        .layer(from_fn_with_state(counter, count))
        .layer(from_fn(guard))
        .route("/office/alarm", post(async || "The alarm is on."))
}
