//! Keeps decoding after the window was closed.

use std::sync::mpsc;
use std::thread;

pub const AHEAD: usize = 3;

pub struct Frame(pub u64);

pub fn play(
    film: impl Iterator<Item = Frame> + Send + 'static,
    mut show: impl FnMut(Frame) -> bool,
) {
    let (sender, receiver) = mpsc::sync_channel(AHEAD);
    let decoder = thread::spawn(move || {
        for frame in film {
            let _ = sender.send(frame);
        }
    });
    for frame in receiver {
        if !show(frame) {
            break;
        }
    }
    decoder.join().unwrap();
}
