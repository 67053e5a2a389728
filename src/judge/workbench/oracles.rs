//! `Oracles`: the questions that a judge asks, by exercise, with the right answers. They're kept in memory only, where no learner's program can read them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::course::Files;
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::proof::word;

/// What one judge asks.
#[derive(Debug)]
pub struct Oracles {
    seeds: Seeds,
    asked: Mutex<HashMap<Fingerprint, Arc<Questions>>>,
}

/// Where the numbers come from that decide which inputs are made.
#[derive(Clone, Copy, Debug)]
pub enum Seeds {
    /// All attempts get the same.
    One(u64),
    /// An attempt gets one of a few, always the same as long as the secret is. Who changes their work is likely to be asked something else.
    Secret(Fingerprint),
}

/// How many different seeds the attempts at an exercise get. For each, the solution is built and asked.
const DIFFERENT: u8 = 8;

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

impl Seeds {
    /// A seed that no one knows yet.
    pub fn new() -> Self {
        Self::One(u64::try_from(word() >> 64).unwrap_or_default())
    }
}

impl Oracles {
    /// Questions made from these seeds.
    pub fn new(seeds: Seeds) -> Self {
        Self {
            seeds,
            asked: Mutex::default(),
        }
    }

    /// The number that decides which inputs an attempt with these files gets.
    pub fn seed(&self, exercise: &str, files: &Files) -> u64 {
        let secret = match self.seeds {
            Seeds::One(seed) => return seed,
            Seeds::Secret(secret) => secret,
        };
        let [number, ..] = files.fingerprint().to_bytes();
        let seed = Fingerprint::builder("seed")
            .value(&(secret, exercise, number % DIFFERENT))
            .finish();
        let [a, b, c, d, ..] = seed.to_bytes();
        // Short enough to be typed.
        u32::from_le_bytes([a, b, c, d]).into()
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
