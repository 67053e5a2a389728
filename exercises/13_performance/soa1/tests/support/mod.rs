//! Counts what is allocated.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counter;

thread_local! {
    static LIVE: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTER: Counter = Counter;

// SAFETY: all work is done by the system's allocator.
unsafe impl GlobalAlloc for Counter {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.set(LIVE.get().wrapping_add(layout.size()));
        // SAFETY: passed on as it is.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get().wrapping_sub(layout.size()));
        // SAFETY: passed on as it is.
        unsafe { System.dealloc(address, layout) }
    }

    unsafe fn realloc(&self, address: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LIVE.set(LIVE.get().wrapping_add(size).wrapping_sub(layout.size()));
        // SAFETY: passed on as it is.
        unsafe { System.realloc(address, layout, size) }
    }
}

/// How many bytes this thread has allocated and not freed.
pub fn allocated() -> usize {
    LIVE.get()
}
