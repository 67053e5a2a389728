//! Review this code. Guests of a concert wait in a queue of nodes, and `last` points to the node at the
//! end. One line uses a node that was freed before.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

use std::ptr;

struct Node {
    ticket: u32,
    next: *mut Node,
}

/// Guests, from the first to the last.
pub struct Queue {
    first: *mut Node,
    last: *mut Node,
}

impl Queue {
    pub fn new() -> Queue {
        Queue {
            first: ptr::null_mut(),
            last: ptr::null_mut(),
        }
    }

    pub fn join(&mut self, ticket: u32) {
        let next = ptr::null_mut();
        let node = Box::into_raw(Box::new(Node { ticket, next }));
        if self.first.is_null() {
            self.first = node;
        } else {
            // SAFETY: the queue isn't empty, so `last` is one of its nodes.
            unsafe { (*self.last).next = node };
        }
        self.last = node;
    }

    /// Lets the first guest in.
    pub fn let_in(&mut self) -> Option<u32> {
        if self.first.is_null() {
            return None;
        }
        // SAFETY: the first node came from a `Box`, and isn't used after this.
        let node = unsafe { Box::from_raw(self.first) };
        self.first = node.next;
        Some(node.ticket)
    }

    /// The ticket of the guest at the end.
    pub fn last_ticket(&self) -> Option<u32> {
        if self.last.is_null() {
            return None;
        }
        // SAFETY: it isn't null.
        Some(unsafe { (*self.last).ticket })
    }
}

impl Default for Queue {
    fn default() -> Queue {
        Queue::new()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        while self.let_in().is_some() {}
    }
}
