//! A mixing desk measures every track of a song. Measuring takes a while, so each track gets a
//! thread of its own.
//!
//! `spawn` doesn't return the result: it returns a handle, at once, while the thread is still
//! working. Wait for each thread, and return the results in the order of the tracks.

use std::thread;

/// One instrument of a song, as samples.
pub struct Track {
    pub samples: Vec<i16>,
}

/// Measures all tracks at the same time. (`Send` lets a result travel between threads.)
pub fn measure_all<T: Send + 'static>(tracks: Vec<Track>, measure: fn(&Track) -> T) -> Vec<T> {
    let mut results = Vec::new();
    for track in tracks {
        results.push(thread::spawn(move || measure(&track)));
    }
    results
}
