//! Takes the player out, and leaves the memory of the node behind.

use std::ptr::NonNull;

struct Node<T> {
    value: T,
    next: Option<NonNull<Node<T>>>,
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

    /// Adds a player at the end.
    pub fn join(&mut self, value: T) {
        let node = Box::new(Node { value, next: None });
        let node = NonNull::from(Box::leak(node));
        match self.last {
            // SAFETY: the last node is in the queue, and only the queue uses it.
            Some(mut last) => unsafe { last.as_mut().next = Some(node) },
            None => self.first = Some(node),
        }
        self.last = Some(node);
    }

    /// Takes out the player in front.
    pub fn call(&mut self) -> Option<T> {
        let node = self.first?;
        // SAFETY: the node came from a `Box`, and the next line takes it out of the queue.
        let node = unsafe { node.read() };
        self.first = node.next;
        if self.first.is_none() {
            self.last = None;
        }
        Some(node.value)
    }
}

impl<T> Drop for Queue<T> {
    fn drop(&mut self) {
        while self.call().is_some() {}
    }
}

impl<T> Default for Queue<T> {
    fn default() -> Queue<T> {
        Queue::new()
    }
}
