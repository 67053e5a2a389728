//! Questions about names, and their answers.

mod message;
mod proxy;
mod zone;

pub use message::{Data, Message, Question, Record};
pub use proxy::Proxy;
pub use zone::{Decision, Zone};
