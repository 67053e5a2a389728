//! An async runtime of your own, in safe Rust and without a single crate. When it's done, small programs for a virtual
//! machine run on it as tasks: they compute, sleep, and talk to each other through channels.
//!
//! Everything happens in one thread, and the clock is simulated, so every run takes the same turns. The runtime below
//! polls each task once and never again. Each stage adds something. The head of its test file says what, and `runner`
//! shows it.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Waker};

pub mod op;

type BoxedFuture = Pin<Box<dyn Future<Output = ()>>>;

/// Runs tasks in this thread. A clone is the same runtime, so a task can own one.
#[derive(Clone, Default)]
pub struct Runtime(Rc<Shared>);

/// What all clones of a runtime share.
#[derive(Default)]
struct Shared {
    tasks: RefCell<Vec<BoxedFuture>>,
}

impl Runtime {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task. It begins when `run` is called.
    pub fn spawn(&self, future: impl Future<Output = ()> + 'static) {
        self.0.tasks.borrow_mut().push(Box::pin(future));
    }

    /// Runs until no task is ready, and returns how many tasks are left.
    pub fn run(&self) -> usize {
        let mut context = Context::from_waker(Waker::noop());
        let mut tasks = self.0.tasks.take();
        tasks.retain_mut(|task| task.as_mut().poll(&mut context).is_pending());
        self.0.tasks.borrow_mut().append(&mut tasks);
        self.0.tasks.borrow().len()
    }
}
