//! Values by key. Each method locks once, so that no other client can come between its steps.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

#[derive(Default)]
pub struct Store {
    entries: Mutex<HashMap<Vec<u8>, Entry>>,
}

struct Entry {
    value: Vec<u8>,
    /// From this moment on, the entry counts as removed. Ask `Instant::now()` of Tokio.
    end: Option<Instant>,
}

/// The value of a key isn't a number, or the sum would be too large.
#[derive(Debug, PartialEq)]
pub struct NotANumber;

impl Store {
    /// Stores a value, forever or for this long. It replaces the value and the end that the key had.
    pub fn set(&self, key: &[u8], value: &[u8], life: Option<Duration>) {
        todo!()
    }

    pub fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        todo!()
    }

    /// Returns whether there was a value.
    pub fn remove(&self, key: &[u8]) -> bool {
        todo!()
    }

    /// Adds to a number and returns the sum. A key without a value counts as 0. The end of the key stays.
    pub fn add(&self, key: &[u8], amount: i64) -> Result<i64, NotANumber> {
        todo!()
    }
}
