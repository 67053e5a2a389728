//! Polls its futures itself, so they do nothing until `wait` is called.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Poll;

use crate::runtime::Runtime;

type Task<E> = Pin<Box<dyn Future<Output = Result<(), E>>>>;

/// Owns futures that may fail with an `E`, and polls them itself.
pub struct Scope<E> {
    tasks: Vec<Task<E>>,
    runtime: PhantomData<Runtime>,
}

impl<E: 'static> Scope<E> {
    pub fn new(_runtime: &Runtime) -> Self {
        Self {
            tasks: Vec::new(),
            runtime: PhantomData,
        }
    }

    pub fn spawn(&mut self, future: impl Future<Output = Result<(), E>> + 'static) {
        self.tasks.push(Box::pin(future));
    }

    /// Polls all tasks in turn.
    ///
    /// # Errors
    /// What the task that failed returned.
    pub async fn wait(mut self) -> Result<(), E> {
        poll_fn(|context| {
            let mut failure = None;
            self.tasks
                .retain_mut(|task| match task.as_mut().poll(context) {
                    Poll::Pending => true,
                    Poll::Ready(outcome) => {
                        failure = failure.take().or(outcome.err());
                        false
                    }
                });
            match failure {
                Some(error) => Poll::Ready(Err(error)),
                None if self.tasks.is_empty() => Poll::Ready(Ok(())),
                None => Poll::Pending,
            }
        })
        .await
    }
}
