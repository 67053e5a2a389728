//! Throws frames away when the channel is full.

use std::sync::mpsc::{self, TrySendError};
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
            if let Err(TrySendError::Disconnected(_)) = sender.try_send(frame) {
                break;
            }
        }
    });
    for frame in receiver {
        if !show(frame) {
            break;
        }
    }
    decoder.join().unwrap();
}
