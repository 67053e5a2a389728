//! Two loops: the first one starts all threads, the second one waits for them. `join` hands over what
//! the closure returned, and fails only if the thread panicked.

use std::thread;

/// One instrument of a song, as samples.
pub struct Track {
    pub samples: Vec<i16>,
}

/// Measures all tracks at the same time. (`Send` lets a result travel between threads.)
pub fn measure_all<T: Send + 'static>(tracks: Vec<Track>, measure: fn(&Track) -> T) -> Vec<T> {
    let mut handles = Vec::new();
    for track in tracks {
        handles.push(thread::spawn(move || measure(&track)));
    }
    handles
        .into_iter()
        .map(|handle| handle.join().expect("measuring panicked"))
        .collect()
}
