//! Lets the queue go, and draws while the list of finished pictures is locked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;

pub type Drawing = Box<dyn FnOnce() -> String + Send>;

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
                let mut finished = finished.lock().unwrap();
                finished.push(draw());
            }
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    let finished = finished.lock().unwrap().clone();
    finished
}
