//! Lets clients in and out.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::select;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::session::talk;
use crate::{Shared, Visit};

/// Serves clients until `stop` is ready. From then on it accepts no clients and asks each session to stop. Those that
/// haven't stopped after the `grace` are aborted. When this returns, no session is left.
pub async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    stop: impl Future<Output = ()>,
    grace: Duration,
) -> io::Result<()> {
    let mut stop = std::pin::pin!(stop);
    let stopping = watch::Sender::new(false);
    let mut sessions: JoinSet<io::Result<()>> = JoinSet::new();
    todo!("accept, let in or turn away, stop, and wait for {grace:?}")
}

/// Tells a client that there are too many.
async fn turn_away(mut stream: TcpStream) -> io::Result<()> {
    stream
        .write_all(b"-ERR max number of clients reached\r\n")
        .await
}

/// A session for a client that was let in. The visit ends with the session.
async fn session(
    stream: TcpStream,
    visit: Visit,
    shared: Arc<Shared>,
    stop: watch::Receiver<bool>,
) -> io::Result<()> {
    let _visit = visit;
    talk(stream, shared, stop).await
}
