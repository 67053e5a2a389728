//! A failed assertion as lines of text: what differs between the two values, and not all of both.

mod debug_value;
mod difference;
mod expected_side;
mod failed_assertion;
mod marked;

pub use failed_assertion::FailedAssertion;
