//! Serves until Ctrl-C, and prints the changes that are made.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use concurrency_checkpoint::{Channels, Clients, Journal, Shared, Store, serve};
use tokio::net::TcpListener;
use tokio::signal;

/// How long commands that are running may take after Ctrl-C.
const GRACE: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> io::Result<()> {
    let shared = Arc::new(Shared {
        store: Store::default(),
        channels: Channels::default(),
        clients: Arc::new(Clients::up_to(100)),
        journal: Journal::open(io::stdout(), 1000),
    });
    let listener = TcpListener::bind("127.0.0.1:6380").await?;
    println!("listening on {}", listener.local_addr()?);
    let stop = async {
        let _ = signal::ctrl_c().await;
    };
    serve(listener, Arc::clone(&shared), stop, GRACE).await?;
    let shared = Arc::into_inner(shared).expect("no session is left");
    shared.journal.close().await
}
