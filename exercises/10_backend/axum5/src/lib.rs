//! Browsers follow earthquakes with `GET /tremors`, a stream of server-sent events. When a connection breaks, a browser
//! connects again by itself, and sends the `id` of the last event that it got in the header `Last-Event-ID`. Our events
//! have no `id` yet, and what a browser missed is lost.
//!
//! Use the tremor's number as `id`, and send first what the browser doesn't have: without that header, or if it's
//! not a number, all tremors so far. A browser that is too slow for the stream is cut off as before, and comes back.
//! When nothing happens for 15 seconds, send a comment, so that no proxy on the way closes the connection.

mod station;

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::sse::{Event, Sse};
use axum::routing::get;
use futures_util::stream::{self, Stream};

pub use station::{Station, Tremor};

pub fn router(station: Arc<Station>) -> Router {
    Router::new()
        .route("/tremors", get(tremors))
        .with_state(station)
}

async fn tremors(
    State(station): State<Arc<Station>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (_, live) = station.after(0);
    let new = stream::unfold(live, async |mut live| {
        // An error means that this browser is too slow, and has missed tremors.
        let tremor = live.recv().await.ok()?;
        Some((Ok(event(&tremor)), live))
    });
    Sse::new(new)
}

fn event(tremor: &Tremor) -> Event {
    Event::default().event("tremor").data(tremor.to_string())
}
