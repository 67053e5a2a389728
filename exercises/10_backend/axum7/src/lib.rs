//! A darkroom develops photos over HTTP, and each takes a while. When it's stopped, `serve` returns at once and the
//! program ends, although photos are in the bath: their clients wait, and get nothing.
//!
//! Let `serve` end gracefully. After the signal to stop, it takes no new connections, but finishes the requests that
//! it has. It waits for them as long as `patience` allows, and returns whether all of them got an answer.

use std::future::Future;
use std::io::Result;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::select;

/// Serves `router` until `stop` is ready, and then ends.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
    patience: Duration,
) -> Result<bool> {
    let _ = patience;
    select! {
        ended = async { axum::serve(listener, router).await } => ended.map(|()| true),
        () = stop => Ok(true),
    }
}
