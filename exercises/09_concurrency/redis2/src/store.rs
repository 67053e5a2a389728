//! The values of a server, and the commands that use them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::resp::{Command, Reply};

#[derive(Default)]
pub struct Store {
    values: Mutex<HashMap<Vec<u8>, Vec<u8>>>,
}

impl Store {
    pub fn execute(&self, command: &Command) -> Reply {
        let Some((name, arguments)) = command.split_first() else {
            return Reply::Error("an empty command");
        };
        let arguments: Vec<&[u8]> = arguments.iter().map(Vec::as_slice).collect();
        match (name.to_ascii_uppercase().as_slice(), arguments.as_slice()) {
            (b"PING", []) => Reply::Simple("PONG"),
            (b"ECHO", [text]) => Reply::Bytes(text.to_vec()),
            (b"SET", [key, value]) => {
                self.lock().insert(key.to_vec(), value.to_vec());
                Reply::Simple("OK")
            }
            (b"GET", [key]) => match self.lock().get(*key) {
                Some(value) => Reply::Bytes(value.clone()),
                None => Reply::Nothing,
            },
            (b"INCR", [key]) => self.increment(key),
            _ => Reply::Error("unknown command"),
        }
    }

    /// Reads and writes under one guard, so that no increment of another client is lost.
    fn increment(&self, key: &[u8]) -> Reply {
        let mut values = self.lock();
        let before = values
            .get(key)
            .map_or("0", |value| str::from_utf8(value).unwrap_or(""));
        match before
            .parse::<i64>()
            .ok()
            .and_then(|number| number.checked_add(1))
        {
            Some(number) => {
                values.insert(key.to_vec(), number.to_string().into_bytes());
                Reply::Number(number)
            }
            None => Reply::Error("value is not an integer or out of range"),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Vec<u8>, Vec<u8>>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
