//! Trusts all sites of the same domain.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;

pub fn router() -> Router {
    Router::new()
        .route(
            "/seeds",
            get(async || "a packet of poppies").post(async || "sent"),
        )
        .layer(from_fn(guard))
}

async fn guard(request: Request, next: Next) -> Result<Response, StatusCode> {
    let only_looks = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if only_looks || from_here(request.headers()) {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::FORBIDDEN)
    }
}

/// Whether a page of this site has sent the request, or no page at all.
fn from_here(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "same-site" || site == "none";
    }
    let origin = headers.get("origin");
    origin.is_none_or(|origin| origin == "https://seeds.example")
}
