//! `Faster`: how fast an exercise has to be, compared with something that does the same.

use serde::Serialize;

/// One test that has to take much less processor time than another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Faster {
    /// The test that has to be fast.
    pub test: String,
    /// The test that does the same in a simple way.
    pub than: String,
    /// A test that only does what both of them need before. Its time doesn't count.
    pub setup: Option<String>,
    /// How many times as fast the test has to be.
    pub ratio: f64,
}
