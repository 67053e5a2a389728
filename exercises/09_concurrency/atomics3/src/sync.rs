//! The atomic types of loom, with a count of the orderings that are stronger than `Relaxed`. You don't need to
//! read this file.

use std::cell::Cell;

use loom::sync::atomic;
use loom::sync::atomic::Ordering;
pub use loom::sync::atomic::Ordering::{Acquire, Relaxed, Release};

thread_local! {
    static STRONGER: Cell<usize> = const { Cell::new(0) };
}

/// Counts the orderings stronger than `Relaxed` that are used in `step`.
pub fn stronger_orderings(step: impl FnOnce()) -> usize {
    STRONGER.set(0);
    step();
    STRONGER.get()
}

fn count(ordering: Ordering) -> Ordering {
    if ordering != Relaxed {
        STRONGER.set(STRONGER.get() + 1);
    }
    ordering
}

macro_rules! counted {
    ($($name:ident($value:ty)),*) => {$(
        pub struct $name(atomic::$name);

        impl $name {
            pub fn new(value: $value) -> $name {
                $name(atomic::$name::new(value))
            }

            #[track_caller]
            pub fn load(&self, ordering: Ordering) -> $value {
                self.0.load(count(ordering))
            }

            #[track_caller]
            pub fn store(&self, value: $value, ordering: Ordering) {
                self.0.store(value, count(ordering));
            }
        }
    )*};
}

counted!(AtomicBool(bool), AtomicI32(i32), AtomicU32(u32));
