//! Values by key. What has expired is removed when someone asks for it, in one place, so no method can forget it.

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
        let entry = Entry {
            value: value.to_vec(),
            end: life.map(|life| Instant::now() + life),
        };
        self.entries.lock().unwrap().insert(key.to_vec(), entry);
    }

    pub fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        let mut entries = self.entries.lock().unwrap();
        current(&mut entries, key).map(|entry| entry.value.clone())
    }

    /// Returns whether there was a value.
    pub fn remove(&self, key: &[u8]) -> bool {
        let mut entries = self.entries.lock().unwrap();
        let was_there = current(&mut entries, key).is_some();
        entries.remove(key);
        was_there
    }

    /// Adds to a number and returns the sum. A key without a value counts as 0. The end of the key stays.
    pub fn add(&self, key: &[u8], amount: i64) -> Result<i64, NotANumber> {
        let mut entries = self.entries.lock().unwrap();
        let Some(entry) = current(&mut entries, key) else {
            let value = amount.to_string().into_bytes();
            entries.insert(key.to_vec(), Entry { value, end: None });
            return Ok(amount);
        };
        let number = str::from_utf8(&entry.value).ok();
        let number = number.and_then(|text| text.parse::<i64>().ok());
        let sum = number
            .and_then(|number| number.checked_add(amount))
            .ok_or(NotANumber)?;
        entry.value = sum.to_string().into_bytes();
        Ok(sum)
    }
}

/// The entry of a key, unless it has expired. Then it's removed.
fn current<'a>(entries: &'a mut HashMap<Vec<u8>, Entry>, key: &[u8]) -> Option<&'a mut Entry> {
    let end = entries.get(key)?.end;
    if end.is_some_and(|end| end <= Instant::now()) {
        entries.remove(key);
    }
    entries.get_mut(key)
}
