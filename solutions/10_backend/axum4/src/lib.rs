//! A router of its own makes the office's border visible: `route_layer` covers the routes that it has, and leaves
//! unknown paths alone. The layer that should see every request is the last `layer` of the outermost router.

mod layers;

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

pub use layers::Counter;
use layers::{count, guard};

pub fn router(counter: Arc<Counter>) -> Router {
    let office = Router::new()
        .route("/takings", get(async || "1204 euros"))
        .route("/alarm", post(async || "The alarm is on."))
        .route_layer(from_fn(guard));
    Router::new()
        .route("/rooms", get(async || "Glass, Clocks, Whales"))
        .nest("/office", office)
        .layer(from_fn_with_state(counter, count))
}
