//! A film is decoded in one thread and shown in another. Decoding is fast, and showing is slow, so the
//! channel between them fills up with pictures until the memory is full.
//!
//! Let the decoder wait: at most `AHEAD` decoded frames may be in the channel. Every frame is shown, in
//! order, until `show` returns `false`.

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
    let (sender, receiver) = mpsc::channel();
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
