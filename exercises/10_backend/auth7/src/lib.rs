//! You're logged in to your bank of seeds, and open another site in a second tab. A form there, sent by its script,
//! goes to the seed bank, *with your cookie*: cross-site request forgery. `guard` is a layer that should stop it:
//!
//! - `GET`, `HEAD` and `OPTIONS` change nothing here, and pass.
//! - Modern browsers send `Sec-Fetch-Site`. `same-origin` and `none` pass, all other values are refused with 403.
//! - Without it, `Origin` decides: it must be exactly `https://seeds.example`. If both are missing, it wasn't a
//!   browser, and the request passes.

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
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
    let origin = request.headers().get("origin");
    let origin = origin.map_or("", |origin| origin.to_str().unwrap_or(""));
    if origin.contains("evil") {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(next.run(request).await)
}
