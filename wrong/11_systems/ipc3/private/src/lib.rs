//! Maps the file privately: other processes never see the changes.

use std::fs::File;
use std::io;
use std::ptr::{self, NonNull};
use std::sync::atomic::AtomicU32;

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// How many teams are on the board.
pub const TEAMS: usize = 16;

const LENGTH: usize = size_of::<[AtomicU32; TEAMS]>();

/// The points of all teams, shared with every process that maps the same file.
pub struct Board {
    points: NonNull<[AtomicU32; TEAMS]>,
}

impl Board {
    /// Maps this file. It must be at least `size_of::<[AtomicU32; TEAMS]>()` bytes long.
    pub fn open(file: &File) -> io::Result<Board> {
        if file.metadata()?.len() < LENGTH as u64 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no scoreboard"));
        }
        let both = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: without an address of ours, the kernel takes one that isn't in use.
        let start = unsafe { mmap(ptr::null_mut(), LENGTH, both, MapFlags::PRIVATE, file, 0) }?;
        let points = NonNull::new(start.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(Board { points })
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
        // SAFETY: this is the whole mapping, and no reference to it is left.
        let unmapped = unsafe { munmap(self.points.as_ptr().cast(), LENGTH) };
        debug_assert!(unmapped.is_ok(), "address and length are those of `mmap`");
    }
}
