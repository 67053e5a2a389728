//! One client. Only waiting is inside the `select!`: a command that was received is carried out and answered before the
//! next look at `stop`. All three futures are cancel safe.

use std::io;
use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::select;
use tokio::sync::watch;

use crate::execute::execute;
use crate::resp::{Command, Commands, Reply};
use crate::{Listener, Shared};

/// Talks to a client until it closes the connection, or until `stop` becomes true while it isn't in the middle of a
/// command. After `SUBSCRIBE channel`, it also gets the messages of that channel; a second `SUBSCRIBE` replaces the
/// first one.
pub async fn talk(
    mut stream: TcpStream,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
) -> io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut commands = Commands::of(reader);
    let mut listening: Option<(Vec<u8>, Listener)> = None;
    loop {
        let reply = select! {
            () = stopped(&mut stop) => return Ok(()),
            message = next_message(&mut listening) => message,
            command = commands.next() => {
                let Some(command) = command? else {
                    return Ok(());
                };
                match subscription(&command) {
                    Some(channel) => {
                        listening = Some((channel.clone(), shared.channels.subscribe(channel)));
                        subscribed(channel)
                    }
                    None => execute(&shared, &command).await,
                }
            }
        };
        writer.write_all(&reply.encode()).await?;
    }
}

/// The channel that a command wants to listen to.
fn subscription(command: &Command) -> Option<&Vec<u8>> {
    match command.as_slice() {
        [name, channel] if name.eq_ignore_ascii_case(b"SUBSCRIBE") => Some(channel),
        _ => None,
    }
}

/// The reply to `SUBSCRIBE`.
fn subscribed(channel: &[u8]) -> Reply {
    let words = [b"subscribe", channel].map(|word| Reply::Bytes(word.to_vec()));
    Reply::List([Vec::from(words), vec![Reply::Number(1)]].concat())
}

/// How a message arrives at a client.
fn delivery(channel: &[u8], message: &[u8]) -> Reply {
    let words = [b"message", channel, message];
    Reply::List(words.map(|word| Reply::Bytes(word.to_vec())).into())
}

/// Waits until the server stops.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An `Err` means that the server is gone.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Waits for the next message, or forever if this client listens to nothing.
async fn next_message(listening: &mut Option<(Vec<u8>, Listener)>) -> Reply {
    if let Some((channel, listener)) = listening
        && let Some(message) = listener.next().await
    {
        return delivery(channel, &message);
    }
    std::future::pending().await
}
