//! The small Redis grows up. Its values can expire, its clients can publish messages for each other, every change
//! is written down, and when it's shut down, nothing is cut off.
//!
//! Its parts wait for you, in an order in which each can be tested: `store`, `channels`, `clients`, `journal`,
//! `session`, `server`. The formats and the commands (`resp`, `execute`) and `main` are finished. When all tests
//! pass, start it with `cargo run`, and talk to it: `redis-cli -p 6380`.

mod channels;
mod clients;
mod execute;
mod journal;
mod resp;
mod server;
mod session;
mod store;

use std::sync::Arc;

pub use channels::{Channels, Listener};
pub use clients::{Clients, Visit};
pub use journal::Journal;
pub use server::serve;
pub use store::{NotANumber, Store};

/// What all clients share.
pub struct Shared {
    pub store: Store,
    pub channels: Channels,
    pub clients: Arc<Clients>,
    pub journal: Journal,
}
