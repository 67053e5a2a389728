//! Starts a thread for each picture, however many there are.

use std::thread;

pub type Drawing = Box<dyn FnOnce() -> String + Send>;

pub fn draw_all(drawings: Vec<Drawing>, _workers: usize) -> Vec<String> {
    let handles: Vec<_> = drawings.into_iter().map(thread::spawn).collect();
    handles
        .into_iter()
        .map(|handle| handle.join().unwrap())
        .collect()
}
