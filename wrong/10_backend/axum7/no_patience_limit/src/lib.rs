//! Waits for every request, however long it takes.

use std::future::Future;
use std::io::Result;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::select;
use tokio::sync::oneshot;
use tokio::time::sleep;

/// Serves `router` until `stop` is ready, and then ends.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
    patience: Duration,
) -> Result<bool> {
    let (stopping, stopped) = oneshot::channel();
    let signal = async move {
        stop.await;
        // The receiver is gone only if `serve` is.
        let _ = stopping.send(());
    };
    let _out_of_patience = async move {
        let _ = stopped.await;
        sleep(patience).await;
    };
    let server = axum::serve(listener, router).with_graceful_shutdown(signal);
    select! {
        ended = async { server.await } => ended.map(|()| true),

    }
}
