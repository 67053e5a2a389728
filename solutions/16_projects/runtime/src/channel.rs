//! A bounded channel from many senders to one receiver.
//!
//! A waker is taken out of the state, and used when the state isn't borrowed: it may poll a future that uses the channel.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
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
            drop(state);
            self.wake_receiver();
            Poll::Ready(Ok(()))
        })
        .await
    }

    fn wake_receiver(&self) {
        let waker = self.0.borrow_mut().waiting_receiver.take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T> Receiver<T> {
    /// Waits for the next value. Returns `None` if there is none and all senders were dropped.
    pub async fn recv(&mut self) -> Option<T> {
        poll_fn(|context| {
            let mut state = self.0.borrow_mut();
            if let Some(value) = state.queue.pop_front() {
                drop(state);
                self.wake_senders();
                return Poll::Ready(Some(value));
            }
            if state.senders == 0 {
                return Poll::Ready(None);
            }
            state.waiting_receiver = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }

    /// All of them, since the first one may have been cancelled and wouldn't use the free slot.
    fn wake_senders(&self) {
        let wakers = mem::take(&mut self.0.borrow_mut().waiting_senders);
        wakers.into_iter().for_each(Waker::wake);
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
        let is_last = state.senders == 0;
        drop(state);
        if is_last {
            self.wake_receiver();
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.0.borrow_mut().has_receiver = false;
        self.wake_senders();
    }
}
