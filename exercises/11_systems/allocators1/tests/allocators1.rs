use std::alloc::{GlobalAlloc, Layout};

use allocators1::Meter;

fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).expect("a valid layout")
}

/// Allocates, and panics if there is no memory.
fn allocate(meter: &Meter, layout: Layout) -> *mut u8 {
    assert!(layout.size() > 0);
    // SAFETY: the layout has a size.
    let memory = unsafe { meter.alloc(layout) };
    assert!(!memory.is_null(), "there is no memory");
    memory
}

/// Frees what `allocate` returned for this layout.
fn free(meter: &Meter, memory: *mut u8, layout: Layout) {
    // SAFETY: only called once for each allocation.
    unsafe { meter.dealloc(memory, layout) }
}

#[test]
fn allocated_bytes_are_counted() {
    let meter = Meter::new();
    let photo = allocate(&meter, layout(1000, 1));
    let frame = allocate(&meter, layout(24, 8));
    assert_eq!(meter.live(), 1024);
    free(&meter, photo, layout(1000, 1));
    assert_eq!(meter.live(), 24, "the photo was freed");
    free(&meter, frame, layout(24, 8));
    assert_eq!(meter.live(), 0);
}

#[test]
fn the_peak_stays() {
    let meter = Meter::new();
    for size in [300, 500, 200] {
        let photo = allocate(&meter, layout(size, 4));
        free(&meter, photo, layout(size, 4));
    }
    assert_eq!(meter.peak(), 500, "there was one photo at a time");
    let (first, second) = (
        allocate(&meter, layout(300, 4)),
        allocate(&meter, layout(300, 4)),
    );
    assert_eq!(meter.peak(), 600, "there were two");
    free(&meter, first, layout(300, 4));
    free(&meter, second, layout(300, 4));
    assert_eq!((meter.live(), meter.peak()), (0, 600));
}

#[test]
fn memory_is_aligned() {
    let meter = Meter::new();
    let page = layout(10, 4096);
    let memory = allocate(&meter, page);
    assert_eq!(memory.addr() % 4096, 0);
    free(&meter, memory, page);
}

#[test]
fn a_request_that_fails_is_not_counted() {
    let meter = Meter::new();
    let far_too_much = layout(isize::MAX as usize - 64, 8);
    // SAFETY: the layout has a size.
    let memory = unsafe { meter.alloc(far_too_much) };
    assert!(memory.is_null(), "no computer has so much memory");
    assert_eq!((meter.live(), meter.peak()), (0, 0));
}
