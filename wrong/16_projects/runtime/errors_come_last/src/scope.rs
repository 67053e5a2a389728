//! Returns an error, but only when all tasks are finished.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use crate::handle::Handle;
use crate::runtime::Runtime;

/// Owns tasks that may fail with an `E`. Those that still run are cancelled when it's dropped.
pub struct Scope<E> {
    runtime: Runtime,
    handles: Vec<Handle<Result<(), E>>>,
}

impl<E: 'static> Scope<E> {
    pub fn new(runtime: &Runtime) -> Self {
        Self {
            runtime: runtime.clone(),
            handles: Vec::new(),
        }
    }

    pub fn spawn(&mut self, future: impl Future<Output = Result<(), E>> + 'static) {
        self.handles.push(self.runtime.spawn(future));
    }

    /// Waits until all tasks are finished, or one has failed. Either way, none is left afterwards.
    ///
    /// # Errors
    /// What the task that failed returned.
    pub async fn wait(mut self) -> Result<(), E> {
        let mut failure = None;
        poll_fn(|context| {
            self.handles
                .retain_mut(|handle| match Pin::new(handle).poll(context) {
                    Poll::Pending => true,
                    Poll::Ready(outcome) => {
                        failure = failure.take().or(outcome.ok().and_then(Result::err));
                        false
                    }
                });
            if !self.handles.is_empty() {
                return Poll::Pending;
            }
            Poll::Ready(failure.take().map_or(Ok(()), Err))
        })
        .await
    }
}

impl<E> Drop for Scope<E> {
    fn drop(&mut self) {
        self.handles.iter().for_each(Handle::cancel);
    }
}
