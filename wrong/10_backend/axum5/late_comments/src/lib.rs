//! Sends a comment twice as late as the task says.

mod station;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures_util::stream::{self, Stream, StreamExt};

pub use station::{Station, Tremor};

pub fn router(station: Arc<Station>) -> Router {
    Router::new()
        .route("/tremors", get(tremors))
        .with_state(station)
}

async fn tremors(
    State(station): State<Arc<Station>>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (missed, live) = station.after(last_seen(&headers).unwrap_or(0));
    let new = stream::unfold(live, async |mut live| {
        // An error means that this browser is too slow, and has missed tremors.
        let tremor = live.recv().await.ok()?;
        Some((tremor, live))
    });
    let events = stream::iter(missed)
        .chain(new)
        .map(|tremor| Ok(event(&tremor)));
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(30)))
}

/// The number of the last tremor that this browser knows.
fn last_seen(headers: &HeaderMap) -> Option<u64> {
    headers.get("last-event-id")?.to_str().ok()?.parse().ok()
}

fn event(tremor: &Tremor) -> Event {
    Event::default()
        .id(tremor.number.to_string())
        .event("tremor")
        .data(tremor.to_string())
}
