// kind: unsafe code
// layer: source
// expected: failed

struct Forged;

unsafe impl std::alloc::GlobalAlloc for Forged {
    unsafe fn alloc(&self, layout: std::alloc::Layout) -> *mut u8 {
        unsafe { std::alloc::System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: std::alloc::Layout) {
        unsafe { std::alloc::System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static FORGED: Forged = Forged;

pub fn height() -> u32 {
    2
}
