use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use channels2::{AHEAD, Frame, play};

/// How long a frame is shown: far longer than it takes to decode a few of them.
const SLOW: Duration = Duration::from_millis(2);

/// Counts the frames that were decoded.
#[derive(Default)]
struct Decoded {
    frames: Mutex<usize>,
    changed: Condvar,
}

impl Decoded {
    fn count(&self) {
        *self.frames.lock().unwrap() += 1;
        self.changed.notify_all();
    }

    /// Waits until this many frames are decoded, or the time is over. Returns how many there are.
    fn wait_for(&self, frames: usize, time: Duration) -> usize {
        let decoded = self.frames.lock().unwrap();
        let (decoded, _) = self
            .changed
            .wait_timeout_while(decoded, time, |decoded| *decoded < frames)
            .unwrap();
        *decoded
    }
}

#[test]
fn the_decoder_waits_when_three_frames_are_ahead() {
    let decoded = Arc::new(Decoded::default());
    let counter = Arc::clone(&decoded);
    let film = (0..500).map(move |number| {
        counter.count();
        Frame(number)
    });
    // One frame is shown, three are in the channel, and one is in the hands of the decoder.
    let most = 1 + AHEAD + 1;
    play(film, |_| {
        let ahead = decoded.wait_for(most, Duration::from_secs(3));
        assert!(
            ahead >= most,
            "only {ahead} frames were decoded while one was shown"
        );
        let ahead = decoded.wait_for(500, Duration::from_millis(300));
        assert_eq!(ahead, most, "frames were decoded while one was shown");
        false
    });
}

#[test]
fn every_frame_is_shown_in_order() {
    let mut shown = Vec::new();
    play((0..20).map(Frame), |frame| {
        thread::sleep(SLOW);
        shown.push(frame.0);
        true
    });
    assert!(shown.iter().copied().eq(0..20), "only {shown:?} were shown");
}

#[test]
fn an_endless_film_ends_when_the_window_is_closed() {
    let mut shown = 0;
    play((0..).map(Frame), |frame| {
        thread::sleep(SLOW);
        shown += 1;
        frame.0 < 9
    });
    assert_eq!(shown, 10, "frames were shown in a closed window");
}

#[test]
fn the_film_is_decoded_in_another_thread() {
    let here = thread::current().id();
    let film = (0..3).map(move |number| {
        assert_ne!(thread::current().id(), here, "decoded in the wrong thread");
        Frame(number)
    });
    play(film, |_| {
        assert_eq!(thread::current().id(), here, "shown in the wrong thread");
        true
    });
}
