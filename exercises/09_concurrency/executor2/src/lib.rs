//! An executor for many tasks. Tasks that are ready wait in a queue, and `run` polls them one by one. But it
//! puts each pending task back into the queue itself, and so it never rests.
//!
//! Let the waker of a task put it back: implement `Wake` for `Task`, and use it in `run`. Then let `run`
//! sleep when the queue is empty, and return when no task is left.

use std::pin::Pin;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

type BoxedFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A future, and the queue in which it waits for its next poll. At its end, the future is removed.
struct Task {
    future: Mutex<Option<BoxedFuture>>,
    queue: Sender<Arc<Task>>,
}

/// Runs tasks in one thread.
pub struct Executor {
    queue: Sender<Arc<Task>>,
    ready: Receiver<Arc<Task>>,
}

impl Executor {
    pub fn new() -> Executor {
        let (queue, ready) = mpsc::channel();
        Executor { queue, ready }
    }

    /// Adds a task. It begins when `run` is called.
    pub fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        let task = Task {
            future: Mutex::new(Some(Box::pin(future))),
            queue: self.queue.clone(),
        };
        self.queue.send(Arc::new(task)).unwrap();
    }

    /// Runs until all tasks are at their end.
    pub fn run(self) {
        while let Ok(task) = self.ready.try_recv() {
            let mut context = Context::from_waker(Waker::noop());
            let mut slot = task.future.lock().unwrap();
            let Some(future) = slot.as_mut() else {
                continue;
            };
            if future.as_mut().poll(&mut context).is_ready() {
                *slot = None;
            } else {
                task.queue.send(Arc::clone(&task)).unwrap();
            }
        }
    }
}

impl Default for Executor {
    fn default() -> Self {
        Executor::new()
    }
}
