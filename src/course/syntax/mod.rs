//! Texts read as what they are.

pub mod markdown;
