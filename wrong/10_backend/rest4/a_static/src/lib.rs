//! Keeps the tips in a `static`, which all musicians of the program share.

mod bank;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::sync::OnceCell;

pub use bank::{Bank, Unreachable};

/// The cents that belong to a key, and the number of the payment once there is one.
type Tip = (u32, Arc<OnceCell<usize>>);

static TIPS: LazyLock<Mutex<HashMap<String, Tip>>> = LazyLock::new(Mutex::default);

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
    let key = key(&headers).ok_or(StatusCode::BAD_REQUEST)?;
    let cents = body.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let (first, payment) = {
        let mut tips = TIPS.lock().unwrap();
        let tip = tips.entry(key.to_owned());
        tip.or_insert_with(|| (cents, Arc::default())).clone()
    };
    if cents != first {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let paid = payment.get_or_try_init(|| jar.bank.pay(cents)).await;
    let number = paid.map_err(|Unreachable| StatusCode::BAD_GATEWAY)?;
    Ok((StatusCode::CREATED, number.to_string()))
}

fn key(headers: &HeaderMap) -> Option<&str> {
    headers.get("idempotency-key")?.to_str().ok()
}
