//! The `Arc` is cloned for each task, and the error of a conversation stays in its task. `serve` needs no lock of its
//! own: the store has one, which is never held at an `.await`.

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
    let store = Arc::new(Store::default());
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(talk(stream, Arc::clone(&store)));
    }
}

/// Answers the commands of one client, until it closes the connection.
async fn talk(mut stream: TcpStream, store: Arc<Store>) -> io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut commands = Commands::of(reader);
    while let Some(command) = commands.next().await? {
        let reply = store.execute(&command);
        writer.write_all(&reply.encode()).await?;
    }
    Ok(())
}
