//! One loop per player, with all its state in local variables. Every kind of message has an arm, and whatever
//! ends the game leaves the function.

mod chain;

use axum::Router;
use axum::extract::WebSocketUpgrade;
use axum::extract::ws::{CloseCode, CloseFrame, Message, WebSocket, close_code};
use axum::response::Response;
use axum::routing::any;

pub use chain::{Broken, Chain};

pub fn router() -> Router {
    Router::new().route("/chain", any(upgrade))
}

/// Turns an HTTP request into a WebSocket. The answer is sent first, and then the game begins, in a task of its own.
async fn upgrade(request: WebSocketUpgrade) -> Response {
    request.on_upgrade(play)
}

async fn play(mut socket: WebSocket) {
    let mut chain = Chain::default();
    // `None` and an error both mean that the player is gone.
    while let Some(Ok(message)) = socket.recv().await {
        let end = match message {
            Message::Text(word) => match chain.add(&word) {
                Ok(length) => {
                    if socket
                        .send(Message::text(length.to_string()))
                        .await
                        .is_err()
                    {
                        return;
                    }
                    continue;
                }
                Err(broken) => close(close_code::NORMAL, broken.reason()),
            },
            Message::Binary(_) => close(close_code::UNSUPPORTED, "words are text"),
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) => continue,
        };
        // If the player is gone, the game is over as well.
        let _ = socket.send(end).await;
        return;
    }
}

fn close(code: CloseCode, reason: &'static str) -> Message {
    Message::Close(Some(CloseFrame {
        code,
        reason: reason.into(),
    }))
}
