//! Functions that run around the handlers. `next.run(request)` is what is inside the layer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;

/// How many requests there were.
#[derive(Default)]
pub struct Counter(AtomicUsize);

impl Counter {
    pub fn requests(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// Counts a request, and passes it on.
pub async fn count(State(counter): State<Arc<Counter>>, request: Request, next: Next) -> Response {
    counter.0.fetch_add(1, Ordering::Relaxed);
    next.run(request).await
}

/// Passes on what has the key of the office. A real key isn't part of the source.
pub async fn guard(request: Request, next: Next) -> Result<Response, StatusCode> {
    let key = request.headers().get("x-office-key");
    if key.is_some_and(|key| key == "brass and blue") {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::UNAUTHORIZED)
    }
}
