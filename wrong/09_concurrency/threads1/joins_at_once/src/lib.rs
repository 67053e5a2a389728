//! Waits for each thread before it starts the next one.

use std::thread;

pub struct Track {
    pub samples: Vec<i16>,
}

pub fn measure_all<T: Send + 'static>(tracks: Vec<Track>, measure: fn(&Track) -> T) -> Vec<T> {
    let mut results = Vec::new();
    for track in tracks {
        results.push(thread::spawn(move || measure(&track)).join().unwrap());
    }
    results
}
