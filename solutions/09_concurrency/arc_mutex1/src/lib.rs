//! The guard in the head of a `while let` lives as long as the body. In `let … else` it is dropped at the
//! end of the statement, before the drawing begins.

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
            loop {
                let Some(draw) = queue.lock().unwrap().pop_front() else {
                    break;
                };
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
