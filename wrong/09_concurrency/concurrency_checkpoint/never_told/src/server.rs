//! Doesn't tell the sessions to stop, and waits for all of them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::select;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

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
    loop {
        select! {
            () = &mut stop => break,
            accepted = listener.accept() => {
                let (stream, _) = accepted?;
                let stopping = stopping.subscribe();
                match shared.clients.enter() {
                    Some(visit) => {
                        sessions.spawn(session(stream, visit, Arc::clone(&shared), stopping))
                    }
                    None => sessions.spawn(turn_away(stream)),
                };
            }
            // Sessions that have ended are removed from the set.
            Some(_) = sessions.join_next() => {}
        }
    }
    drop(listener);
    let rest = async { while sessions.join_next().await.is_some() {} };
    let _ = timeout(grace, rest).await;
    sessions.shutdown().await;
    Ok(())
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
