//! Each node frees the next one: a long queue needs one stack frame per node.

use std::ptr::NonNull;

struct Node<T> {
    value: Option<T>,
    next: Option<NonNull<Node<T>>>,
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        if let Some(next) = self.next.take() {
            // SAFETY: the node came from a `Box`, and nothing else points to it.
            drop(unsafe { Box::from_raw(next.as_ptr()) });
        }
    }
}

pub struct Queue<T> {
    first: Option<NonNull<Node<T>>>,
    last: Option<NonNull<Node<T>>>,
}

impl<T> Queue<T> {
    pub const fn new() -> Queue<T> {
        Queue {
            first: None,
            last: None,
        }
    }

    pub fn join(&mut self, value: T) {
        let value = Some(value);
        let node = NonNull::from(Box::leak(Box::new(Node { value, next: None })));
        match self.last {
            // SAFETY: the last node is in the queue, and only the queue uses it.
            Some(mut last) => unsafe { last.as_mut().next = Some(node) },
            None => self.first = Some(node),
        }
        self.last = Some(node);
    }

    pub fn call(&mut self) -> Option<T> {
        let node = self.first?;
        // SAFETY: the node came from a `Box`, and the next line takes it out of the queue.
        let mut node = unsafe { Box::from_raw(node.as_ptr()) };
        self.first = node.next.take();
        if self.first.is_none() {
            self.last = None;
        }
        node.value.take()
    }
}

impl<T> Drop for Queue<T> {
    fn drop(&mut self) {
        if let Some(first) = self.first.take() {
            // SAFETY: the node came from a `Box`, and nothing else points to it.
            drop(unsafe { Box::from_raw(first.as_ptr()) });
        }
    }
}

impl<T> Default for Queue<T> {
    fn default() -> Queue<T> {
        Queue::new()
    }
}
