//! The strongest ordering everywhere.

mod sync;

use sync::{Arc, AtomicUsize, Ordering, UnsafeCell};

struct Ring<T> {
    slots: Vec<UnsafeCell<Option<T>>>,
    pushed: AtomicUsize,
    popped: AtomicUsize,
}

// SAFETY: a slot is used by the only producer until `pushed` has grown beyond it, and by the only consumer from then
// on, until `popped` has.
unsafe impl<T: Send> Sync for Ring<T> {}
// SAFETY: a ring owns its values.
unsafe impl<T: Send> Send for Ring<T> {}

/// The only one that pushes.
pub struct Producer<T> {
    ring: Arc<Ring<T>>,
    pushed: usize,
}

/// The only one that pops.
pub struct Consumer<T> {
    ring: Arc<Ring<T>>,
    popped: usize,
}

/// A ring with this many slots.
pub fn ring<T>(slots: usize) -> (Producer<T>, Consumer<T>) {
    let ring = Arc::new(Ring {
        slots: (0..slots).map(|_| UnsafeCell::new(None)).collect(),
        pushed: AtomicUsize::new(0),
        popped: AtomicUsize::new(0),
    });
    let producer = Producer {
        ring: Arc::clone(&ring),
        pushed: 0,
    };
    (producer, Consumer { ring, popped: 0 })
}

impl<T> Producer<T> {
    /// Pushes a value, or gives it back if the ring is full.
    pub fn push(&mut self, value: T) -> Result<(), T> {
        let ring = &*self.ring;
        let popped = ring.popped.load(Ordering::SeqCst);
        if self.pushed - popped == ring.slots.len() {
            return Err(value);
        }
        // SAFETY: the slot is free, and the consumer doesn't use it before `pushed` grows.
        ring.slots[self.pushed % ring.slots.len()].with_mut(|slot| unsafe { *slot = Some(value) });
        self.pushed += 1;
        ring.pushed.store(self.pushed, Ordering::SeqCst);
        Ok(())
    }
}

impl<T> Consumer<T> {
    /// Pops the oldest value, if there is one.
    pub fn pop(&mut self) -> Option<T> {
        let ring = &*self.ring;
        let pushed = ring.pushed.load(Ordering::SeqCst);
        if self.popped == pushed {
            return None;
        }
        // SAFETY: the slot is full, and the producer doesn't use it before `popped` grows.
        let value =
            ring.slots[self.popped % ring.slots.len()].with_mut(|slot| unsafe { (*slot).take() });
        self.popped += 1;
        ring.popped.store(self.popped, Ordering::SeqCst);
        value
    }
}
