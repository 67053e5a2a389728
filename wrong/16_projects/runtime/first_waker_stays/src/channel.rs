//! Keeps the waker of the first task that waits for a value, even if another one waits now.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

struct State<T> {
    queue: VecDeque<T>,
    capacity: usize,
    senders: usize,
    has_receiver: bool,
    waiting_receiver: Option<Waker>,
    waiting_senders: Vec<Waker>,
}

impl<T> State<T> {
    /// All of them, since the first one may have been cancelled and wouldn't use the free slot.
    fn wake_senders(&mut self) {
        self.waiting_senders.drain(..).for_each(Waker::wake);
    }

    fn wake_receiver(&mut self) {
        if let Some(waker) = self.waiting_receiver.take() {
            waker.wake();
        }
    }
}

pub struct Sender<T>(Rc<RefCell<State<T>>>);

pub struct Receiver<T>(Rc<RefCell<State<T>>>);

/// A channel for at most `capacity` values at a time, which is at least 1.
pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let state = Rc::new(RefCell::new(State {
        queue: VecDeque::new(),
        capacity,
        senders: 1,
        has_receiver: true,
        waiting_receiver: None,
        waiting_senders: Vec::new(),
    }));
    (Sender(Rc::clone(&state)), Receiver(state))
}

impl<T> Sender<T> {
    /// Waits while the channel is full.
    ///
    /// # Errors
    /// The value, if the receiver was dropped.
    pub async fn send(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        poll_fn(|context| {
            let mut state = self.0.borrow_mut();
            if !state.has_receiver {
                return Poll::Ready(value.take().map_or(Ok(()), Err));
            }
            if state.queue.len() >= state.capacity {
                state.waiting_senders.push(context.waker().clone());
                return Poll::Pending;
            }
            state.queue.extend(value.take());
            state.wake_receiver();
            Poll::Ready(Ok(()))
        })
        .await
    }
}

impl<T> Receiver<T> {
    /// Waits for the next value. Returns `None` if there is none and all senders were dropped.
    pub async fn recv(&mut self) -> Option<T> {
        poll_fn(|context| {
            let mut state = self.0.borrow_mut();
            if let Some(value) = state.queue.pop_front() {
                state.wake_senders();
                return Poll::Ready(Some(value));
            }
            if state.senders == 0 {
                return Poll::Ready(None);
            }
            state
                .waiting_receiver
                .get_or_insert_with(|| context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.0.borrow_mut().senders += 1;
        Self(Rc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut state = self.0.borrow_mut();
        state.senders -= 1;
        if state.senders == 0 {
            state.wake_receiver();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut state = self.0.borrow_mut();
        state.has_receiver = false;
        state.wake_senders();
    }
}
