//! The list of abbreviations on street signs. Reading it takes time, so this file counts how often it is read.

use std::sync::atomic::{AtomicUsize, Ordering};

static LOADS: AtomicUsize = AtomicUsize::new(0);

const LIST: &str = "St.=Street\nRd.=Road\nSq.=Square\nBr.=Bridge";

/// Pairs of what is on a sign and what it means.
pub fn load() -> Vec<(String, String)> {
    LOADS.fetch_add(1, Ordering::Relaxed);
    LIST.lines()
        .filter_map(|line| line.split_once('='))
        .map(|(short, long)| (String::from(short), String::from(long)))
        .collect()
}

/// How often the whole program has read the list.
pub fn loads() -> usize {
    LOADS.load(Ordering::Relaxed)
}
