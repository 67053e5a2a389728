//! Guests tip a street musician from their phones: `POST /tips`, with the cents as body. In a crowd, connections
//! break. A phone that got no answer sends its request again, and the guest pays twice.
//!
//! Each tip has a header `Idempotency-Key`, which the phone makes up once per tip. Pay once per key:
//!
//! - A repeated request gets the same answer as the first, even while the first one is still being paid.
//! - The same key with other cents is a mistake: 422. A tip without a key is 400.
//! - When the bank is unreachable, the answer is 502, and the phone may try the same key again.

mod bank;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

pub use bank::{Bank, Unreachable};

struct Jar {
    bank: Arc<Bank>,
}

pub fn router(bank: Arc<Bank>) -> Router {
    Router::new()
        .route("/tips", post(tip))
        .with_state(Arc::new(Jar { bank }))
}

/// Answers with the number of the payment.
async fn tip(
    State(jar): State<Arc<Jar>>,
    headers: HeaderMap,
    body: String,
) -> Result<(StatusCode, String), StatusCode> {
    let _key = key(&headers).ok_or(StatusCode::BAD_REQUEST)?;
    let cents = body.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let paid = jar.bank.pay(cents).await;
    let number = paid.map_err(|Unreachable| StatusCode::BAD_GATEWAY)?;
    Ok((StatusCode::CREATED, number.to_string()))
}

fn key(headers: &HeaderMap) -> Option<&str> {
    headers.get("idempotency-key")?.to_str().ok()
}
