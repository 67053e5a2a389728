//! Each idea has its module, and all of them rest on one promise: a future that returns `Pending` has left its waker with
//! whatever will make it ready. The runtime itself knows only tasks and the next moment at which something happens.

mod channel;
mod clock;
mod handle;
mod machine;
pub mod op;
mod runtime;
mod scope;
mod together;

pub use channel::{Receiver, Sender, channel};
pub use clock::Sleep;
pub use handle::{Cancelled, Handle};
pub use machine::Machine;
pub use runtime::Runtime;
pub use scope::Scope;
pub use together::{Either, join, select};
