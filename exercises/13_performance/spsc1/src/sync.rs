//! loom's types. Its `UnsafeCell` calls a closure with the `*mut`, and notices when two threads use the
//! cell at the same time, or in an order that isn't certain.

pub use loom::cell::UnsafeCell;
pub use loom::sync::Arc;
pub use loom::sync::atomic::Ordering;

/// loom's `AtomicUsize`, with a turn for each access. When a thread stores a number that it has loaded before,
/// loom 0.7 misses orders of the store and another thread's load. It tries all orders of the turns.
pub struct AtomicUsize {
    number: loom::sync::atomic::AtomicUsize,
    turn: loom::sync::atomic::AtomicUsize,
}

impl AtomicUsize {
    pub fn new(number: usize) -> AtomicUsize {
        AtomicUsize {
            number: loom::sync::atomic::AtomicUsize::new(number),
            turn: loom::sync::atomic::AtomicUsize::new(0),
        }
    }

    pub fn load(&self, order: Ordering) -> usize {
        refuse_seq_cst(order);
        self.turn.fetch_add(1, Ordering::Relaxed);
        self.number.load(order)
    }

    pub fn store(&self, number: usize, order: Ordering) {
        refuse_seq_cst(order);
        self.turn.fetch_add(1, Ordering::Relaxed);
        self.number.store(number, order);
    }
}

fn refuse_seq_cst(order: Ordering) {
    assert_ne!(
        order,
        Ordering::SeqCst,
        "one order of everything isn't needed: which store and which load belong together?"
    );
}
