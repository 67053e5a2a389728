use std::net::Ipv4Addr;

use axum6::router;
use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A player who is connected to a server on this machine.
struct Player(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Player {
    async fn send(&mut self, message: Message) {
        self.0.send(message).await.expect("the server listens");
    }

    /// The next message: its text, or `closed`, a code and a reason.
    async fn hear(&mut self) -> String {
        loop {
            match self.0.next().await {
                Some(Ok(Message::Text(text))) => return text.to_string(),
                Some(Ok(Message::Close(Some(frame)))) => {
                    return format!("closed {} {}", u16::from(frame.code), frame.reason);
                }
                Some(Ok(Message::Pong(_))) => {}
                other => panic!("this is neither text nor a reason: {other:?}"),
            }
        }
    }

    /// Sends a word, and returns the answer.
    async fn say(&mut self, word: &str) -> String {
        self.send(Message::text(word)).await;
        self.hear().await
    }
}

/// Starts a server, and returns its port.
async fn start() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async { axum::serve(listener, router()).await });
    port
}

async fn join(port: u16) -> Player {
    let address = format!("ws://127.0.0.1:{port}/chain");
    let (socket, _) = connect_async(address).await.expect("the server accepts");
    Player(socket)
}

#[tokio::test]
async fn a_chain_grows() {
    let mut player = join(start().await).await;
    assert_eq!(player.say("tuba").await, "1");
    assert_eq!(player.say("accordion").await, "2");
    assert_eq!(player.say("Nyckelharpa").await, "3");
}

#[tokio::test]
async fn a_word_that_does_not_fit_ends_the_game() {
    let mut player = join(start().await).await;
    player.say("tuba").await;
    let end = player.say("oboe").await;
    assert_eq!(end, "closed 1000 this word doesn't fit");
}

#[tokio::test]
async fn a_word_can_be_used_once() {
    let mut player = join(start().await).await;
    player.say("sax").await;
    let end = player.say("sax").await;
    assert_eq!(end, "closed 1000 this word was used before");
}

#[tokio::test]
async fn binary_data_ends_the_game() {
    let mut player = join(start().await).await;
    player.say("tuba").await;
    player.send(Message::binary(b"accordion".to_vec())).await;
    assert_eq!(player.hear().await, "closed 1003 words are text");
}

#[tokio::test]
async fn a_ping_and_a_pong_are_not_moves() {
    let mut player = join(start().await).await;
    player.say("tuba").await;
    player.send(Message::Ping("still there?".into())).await;
    player.send(Message::Pong("yes".into())).await;
    assert_eq!(player.say("accordion").await, "2");
}

#[tokio::test]
async fn each_player_has_a_chain() {
    let port = start().await;
    let (mut first, mut second) = (join(port).await, join(port).await);
    assert_eq!(first.say("tuba").await, "1");
    assert_eq!(second.say("oboe").await, "1");
    assert_eq!(first.say("accordion").await, "2");
}

#[tokio::test]
async fn a_player_who_leaves_gets_a_polite_answer() {
    let mut player = join(start().await).await;
    player.say("tuba").await;
    player.0.close(None).await.expect("the server listens");
    loop {
        match player.0.next().await {
            None => break,
            Some(message) => {
                message.expect("the connection doesn't break");
            }
        }
    }
}
