//! `Observations`: what the programs do that a learner predicts, as far as this process knows it.
//!
//! None of it is written to disk: there it would give the answers away, and it could be edited. Runs nothing.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::course::ObservedOutcome;
use crate::fingerprint::Fingerprint;

/// What the programs of one exercise do, by their paths, and the seconds that it took to find out.
pub type Observed = BTreeMap<String, (ObservedOutcome, f64)>;

/// What was observed, under a fingerprint of everything that it depends on.
#[derive(Debug, Default)]
pub struct Observations(Mutex<HashMap<Fingerprint, Observed>>);

impl Observations {
    /// What is known under this key.
    pub fn get(&self, key: Fingerprint) -> Observed {
        self.all().get(&key).cloned().unwrap_or_default()
    }

    /// Keeps it in place of what was known before.
    pub fn put(&self, key: Fingerprint, observed: Observed) {
        self.all().insert(key, observed);
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Fingerprint, Observed>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
