//! Time for a real client: the tests of this exercise start `redis-cli`, the program that comes with Redis. It
//! should not notice that it talks to your server.
//!
//! The commands are finished, in `src/store.rs`. Write `talk` and `serve`. Every client has a task of its own, so
//! that one that is silent doesn't keep the others waiting, and one that sends nonsense ends only its own task.

mod resp;
mod store;

use std::io;
use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use resp::Commands;
use store::Store;

/// Accepts clients, all of which share one store. Returns only if no more clients can be accepted.
pub async fn serve(listener: TcpListener) -> io::Result<()> {
    let address = listener.local_addr()?;
    todo!("accept clients at {address}, and let each of them talk to a store")
}

/// Answers the commands of one client, until it closes the connection.
async fn talk(mut stream: TcpStream, store: Arc<Store>) -> io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut commands = Commands::of(reader);
    todo!("write a reply for each command: `store.execute(…).encode()`")
}
