//! A scoreboard in shared memory: several processes map the same file, and see each other's changes at
//! once. What they share are atomics, because the other processes don't stop while one of them writes.
//!
//! Write `open` and `Drop` with `rustix::mm::{mmap, munmap}`. A mapping may be longer than its file, but
//! using a page past the end of the file ends the process with a signal. So `open` looks at the length
//! first.

use std::fs::File;
use std::io;
use std::ptr::NonNull;
use std::sync::atomic::AtomicU32;

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// How many teams are on the board.
pub const TEAMS: usize = 16;

/// The points of all teams, shared with every process that maps the same file.
pub struct Board {
    points: NonNull<[AtomicU32; TEAMS]>,
}

impl Board {
    /// Maps this file. It must be at least `size_of::<[AtomicU32; TEAMS]>()` bytes long.
    pub fn open(file: &File) -> io::Result<Board> {
        todo!("check the length of the file, and map it shared, for reading and writing")
    }

    /// The points of each team.
    pub fn points(&self) -> &[AtomicU32; TEAMS] {
        // SAFETY: the mapping is as long as the array, and stays until the board is dropped. All bit
        // patterns are numbers, and other processes change them only atomically.
        unsafe { self.points.as_ref() }
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        todo!("unmap the memory of the board")
    }
}
