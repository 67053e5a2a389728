//! Remembers the answer after the payment, so a repetition during the payment pays again.

mod bank;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::sync::OnceCell;

pub use bank::{Bank, Unreachable};

/// The cents that belong to a key, and the number of the payment once there is one.
type Tip = (u32, Arc<OnceCell<usize>>);

struct Jar {
    bank: Arc<Bank>,
    tips: Mutex<HashMap<String, Tip>>,
}

pub fn router(bank: Arc<Bank>) -> Router {
    let tips = Mutex::default();
    Router::new()
        .route("/tips", post(tip))
        .with_state(Arc::new(Jar { bank, tips }))
}

/// Answers with the number of the payment.
async fn tip(
    State(jar): State<Arc<Jar>>,
    headers: HeaderMap,
    body: String,
) -> Result<(StatusCode, String), StatusCode> {
    let key = key(&headers).ok_or(StatusCode::BAD_REQUEST)?;
    let cents = body.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let known = jar.tips.lock().unwrap().get(key).cloned();
    let (first, payment) = known.unwrap_or_else(|| (cents, Arc::default()));
    if cents != first {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let paid = payment.get_or_try_init(|| jar.bank.pay(cents)).await;
    let number = paid.map_err(|Unreachable| StatusCode::BAD_GATEWAY)?;
    jar.tips
        .lock()
        .unwrap()
        .insert(key.to_owned(), (cents, Arc::clone(&payment)));
    Ok((StatusCode::CREATED, number.to_string()))
}

fn key(headers: &HeaderMap) -> Option<&str> {
    headers.get("idempotency-key")?.to_str().ok()
}
