//! Workers share a queue of pictures to draw. Each takes the next picture, draws it, and takes another one,
//! until none is left. There are three workers, and still they never draw at the same time.
//!
//! Find out how long a worker holds the lock. It needs the queue for a moment only.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;

/// Draws a picture, and returns it as a string.
pub type Drawing = Box<dyn FnOnce() -> String + Send>;

/// Lets this many workers draw all pictures. Returns them in the order in which they are finished.
pub fn draw_all(drawings: Vec<Drawing>, workers: usize) -> Vec<String> {
    let queue = Arc::new(Mutex::new(VecDeque::from(drawings)));
    let finished = Arc::new(Mutex::new(Vec::new()));
    let mut handles = Vec::new();
    for _ in 0..workers {
        let queue = Arc::clone(&queue);
        let finished = Arc::clone(&finished);
        handles.push(thread::spawn(move || {
            while let Some(draw) = queue.lock().unwrap().pop_front() {
                let picture = draw();
                finished.lock().unwrap().push(picture);
            }
        }));
    }
    for handle in handles {
        handle.join().expect("a worker panicked");
    }
    Arc::into_inner(finished)
        .expect("the workers have ended")
        .into_inner()
        .unwrap()
}
