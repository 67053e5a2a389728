//! Fireworks: every frame of a game makes thousands of sparks, and forgets them all when the frame is done.
//! An arena gives out memory from one block, one piece after the other, and frees all pieces at once.
//!
//! Write `add`. A piece begins at the next address that has the alignment of its type. There are no
//! destructors: sparks are `Copy`, so there is nothing to drop.

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
    pub fn add<T: Copy>(&self, value: T) -> Option<&'block mut T> {
        todo!("find the next aligned address among {} bytes", self.room())
    }
}
