//! `Oracles`: the questions that a judge asks, by exercise, with the right answers. They're kept in memory only, where no learner's program can read them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::proof::word;

/// What one judge asks.
#[derive(Debug)]
pub struct Oracles {
    seed: u64,
    asked: Mutex<HashMap<Fingerprint, Arc<Questions>>>,
}

/// Inputs, and the right answers in the same order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    pub inputs: Vec<String>,
    pub answers: Vec<Answer>,
}

/// What a library answers to one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Text(String),
    /// It panics, with this message.
    Panic(String),
}

impl Oracles {
    /// Questions made from this seed, or from a new one.
    pub fn new(seed: Option<u64>) -> Self {
        Self {
            seed: seed.unwrap_or_else(|| u64::try_from(word() >> 64).unwrap_or_default()),
            asked: Mutex::default(),
        }
    }

    /// The number that decides which inputs are made.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The questions under this key, which are made the first time.
    pub fn questions(
        &self,
        key: Fingerprint,
        make: impl FnOnce() -> Result<Questions>,
    ) -> Result<Arc<Questions>> {
        let asked = || self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = asked().get(&key) {
            return Ok(Arc::clone(known));
        }
        // The lock isn't held meanwhile: other exercises needn't wait. The same seed makes the same questions.
        let made = Arc::new(make()?);
        Ok(Arc::clone(asked().entry(key).or_insert(made)))
    }
}
