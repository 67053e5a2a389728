//! What to do about a message. No socket is needed to decide that.

use super::message::{Message, Record};

/// A domain and what's known about its names.
#[derive(Clone, Debug)]
pub struct Zone {
    pub domain: String,
    pub records: Vec<Record>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Ignore,
    Reply(Message),
    Forward,
}

impl Zone {
    pub fn decide(&self, message: &Message) -> Decision {
        todo!("decide about {message:?}")
    }
}
