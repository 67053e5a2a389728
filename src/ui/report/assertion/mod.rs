//! A failed assertion as lines of text: what differs between the two values, and not all of both.

mod assertion_source;
mod debug_value;
mod difference;
mod failed_assertion;
mod marked;

pub use assertion_source::AssertionSource;
pub use failed_assertion::FailedAssertion;
