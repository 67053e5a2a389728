//! A task waits for a doorbell that is rung in another thread. Most of the time it works. But when the
//! waiting future has moved to another task after its first poll, the bell rings and nothing happens.
//!
//! Which waker is called? Find the mistake and fix it.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct State {
    rung: bool,
    waker: Option<Waker>,
}

/// The button at the door.
pub struct Button(Arc<Mutex<State>>);

/// Is ready when the button has been pressed.
pub struct Bell(Arc<Mutex<State>>);

/// A button and its bell.
pub fn doorbell() -> (Button, Bell) {
    let state = Arc::new(Mutex::new(State::default()));
    (Button(Arc::clone(&state)), Bell(state))
}

impl Button {
    pub fn press(&self) {
        let mut state = self.0.lock().unwrap();
        state.rung = true;
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    }
}

impl Future for Bell {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap();
        if state.rung {
            return Poll::Ready(());
        }
        if state.waker.is_none() {
            state.waker = Some(context.waker().clone());
        }
        Poll::Pending
    }
}
