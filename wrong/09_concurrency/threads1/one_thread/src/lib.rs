//! Measures all tracks in one thread.

use std::thread;

pub struct Track {
    pub samples: Vec<i16>,
}

pub fn measure_all<T: Send + 'static>(tracks: Vec<Track>, measure: fn(&Track) -> T) -> Vec<T> {
    let worker = thread::spawn(move || tracks.iter().map(measure).collect());
    worker.join().unwrap()
}
