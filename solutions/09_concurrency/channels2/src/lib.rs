//! A channel with a bound is back-pressure: `send` blocks while it is full, so the slow side sets the
//! speed. When the receiver is dropped, a blocked `send` returns an error.

use std::sync::mpsc;
use std::thread;

/// How many frames may wait in the channel.
pub const AHEAD: usize = 3;

/// A decoded picture. It is large, and there is no way to copy it.
pub struct Frame(pub u64);

/// Decodes the film in a thread of its own, and shows it in this one.
pub fn play(
    film: impl Iterator<Item = Frame> + Send + 'static,
    mut show: impl FnMut(Frame) -> bool,
) {
    let (sender, receiver) = mpsc::sync_channel(AHEAD);
    let decoder = thread::spawn(move || {
        for frame in film {
            if sender.send(frame).is_err() {
                break; // the window was closed
            }
        }
    });
    for frame in receiver {
        if !show(frame) {
            break;
        }
    }
    decoder.join().expect("the decoder panicked");
}
