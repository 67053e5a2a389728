//! Polls the task that was woken last, so two that wake each other starve the others.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Wake, Waker};

use crate::clock::Clock;
use crate::handle::{self, Handle};

type BoxedFuture = Pin<Box<dyn Future<Output = ()>>>;
type Ready = Arc<Mutex<VecDeque<Arc<TaskWaker>>>>;

/// Runs tasks in this thread. A clone is the same runtime, so a task can own one.
#[derive(Clone, Default)]
pub struct Runtime(Rc<Shared>);

/// What all clones of a runtime share.
#[derive(Default)]
pub(crate) struct Shared {
    /// The future of each task that isn't finished. It's `None` while it's polled.
    tasks: RefCell<BTreeMap<u64, Option<BoxedFuture>>>,
    /// Numbers aren't used twice, so a waker that outlives its task means no other one.
    next_id: Cell<u64>,
    /// Wakers may be used in any thread, so this is all that they share with the runtime.
    ready: Ready,
    pub(crate) clock: Clock,
}

struct TaskWaker {
    id: u64,
    is_queued: AtomicBool,
    ready: Ready,
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        if !self.is_queued.swap(true, Ordering::AcqRel) {
            let ready = Arc::clone(&self.ready);
            let mut ready = ready.lock().unwrap_or_else(PoisonError::into_inner);
            ready.push_back(self);
        }
    }
}

impl Runtime {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task. It begins when `run` is called.
    pub fn spawn<T: 'static>(&self, future: impl Future<Output = T> + 'static) -> Handle<T> {
        let id = self.0.next_id.get();
        self.0.next_id.set(id + 1);
        let (task, handle) = handle::observed(future, Rc::downgrade(&self.0), id);
        let future: BoxedFuture = Box::pin(task);
        self.0.tasks.borrow_mut().insert(id, Some(future));
        let waker = TaskWaker {
            id,
            is_queued: AtomicBool::new(false),
            ready: Arc::clone(&self.0.ready),
        };
        Arc::new(waker).wake();
        handle
    }

    /// Runs until no task is ready and none sleeps, and returns how many tasks are left.
    pub fn run(&self) -> usize {
        loop {
            while let Some(waker) = self.0.next_ready() {
                self.0.poll(waker);
            }
            if !self.0.clock.advance() {
                return self.0.tasks.borrow().len();
            }
        }
    }

    pub(crate) fn shared(&self) -> &Rc<Shared> {
        &self.0
    }
}

impl Shared {
    /// Drops the future of a task, unless it's finished. If it's polled right now, `poll` does that.
    pub(crate) fn cancel(&self, id: u64) {
        let task = self.tasks.borrow_mut().remove(&id);
        drop(task);
    }

    fn next_ready(&self) -> Option<Arc<TaskWaker>> {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.pop_back()
    }

    fn poll(&self, task: Arc<TaskWaker>) {
        let id = task.id;
        let future = self.tasks.borrow_mut().get_mut(&id).and_then(Option::take);
        let Some(mut future) = future else {
            return;
        };
        // A swap, so that this poll sees what another thread has done before it used the waker in vain.
        task.is_queued.swap(false, Ordering::AcqRel);
        let waker = Waker::from(task);
        if future
            .as_mut()
            .poll(&mut Context::from_waker(&waker))
            .is_ready()
        {
            self.tasks.borrow_mut().remove(&id);
        } else if let Some(slot) = self.tasks.borrow_mut().get_mut(&id) {
            *slot = Some(future);
        }
    }
}
