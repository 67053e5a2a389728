//! Returns references that live as long as anyone wants.

use std::cell::Cell;
use std::marker::PhantomData;
use std::mem::MaybeUninit;

/// Gives out pieces of a block of memory.
pub struct Arena<'block> {
    /// The first byte that wasn't given out yet.
    next: Cell<*mut u8>,
    /// The end of the block.
    end: *mut u8,
    block: PhantomData<&'block mut [MaybeUninit<u8>]>,
}

impl<'block> Arena<'block> {
    pub fn new(block: &'block mut [MaybeUninit<u8>]) -> Arena<'block> {
        let bytes = block.as_mut_ptr_range();
        Arena {
            next: Cell::new(bytes.start.cast()),
            end: bytes.end.cast(),
            block: PhantomData,
        }
    }

    /// How many bytes are left.
    pub fn room(&self) -> usize {
        self.end.addr() - self.next.get().addr()
    }

    /// Puts a value into the block, or returns `None` if there is no room for it.
    pub fn add<'any, T: Copy>(&self, value: T) -> Option<&'any mut T> {
        let next = self.next.get();
        let skipped = next.align_offset(align_of::<T>());
        let taken = skipped.checked_add(size_of::<T>())?;
        if taken > self.room() {
            return None;
        }
        // SAFETY: the bytes are in the block, aligned for `T`, and given out only this once.
        unsafe {
            self.next.set(next.add(taken));
            let place = next.add(skipped).cast::<T>();
            place.write(value);
            Some(&mut *place)
        }
    }
}
