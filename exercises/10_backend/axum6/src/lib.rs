//! A game over a WebSocket: a player sends words, and each has to begin with the last letter of the one before.
//! `Chain` knows the rules. `play` answers one word only; make it a game:
//!
//! - Each word that fits is answered with the length of the chain, as text: `1`, `2`, and so on.
//! - A word that breaks the chain is answered with a close frame: code 1000, and the reason from `Broken`.
//! - Binary data is answered with a close frame too: code 1003, `words are text`.
//! - Pings, pongs and close frames aren't moves, so wait for the next message. axum answers pings and close frames
//!   itself. When the player has left, there is no next message, and the game is over.

mod chain;

use axum::Router;
use axum::extract::WebSocketUpgrade;
use axum::extract::ws::{Message, WebSocket};
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
    if let Some(Ok(Message::Text(word))) = socket.recv().await
        && let Ok(length) = chain.add(&word)
    {
        let _ = socket.send(Message::text(length.to_string())).await;
    }
}
