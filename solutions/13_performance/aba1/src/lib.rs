//! The tag changes with the index in one atomic operation, so a head that was ever replaced is never seen again (until
//! 2³² rounds later). It wraps, because an overflow must not stop the player.

mod head;
mod sync;

use head::Head;
use sync::{AtomicU32, AtomicU64, Ordering};

pub struct Frames {
    head: AtomicU64,
    /// For each free frame, the one after it, or `LAST`.
    behind: Vec<AtomicU32>,
}

const LAST: u32 = u32::MAX;

impl Frames {
    /// This many frames. Frame 0 is the first that is taken.
    pub fn new(count: u32) -> Frames {
        let first = Head {
            frame: (count > 0).then_some(0),
            round: 0,
        };
        let behind = (1..=count).map(|next| if next < count { next } else { LAST });
        Frames {
            head: AtomicU64::new(first.to_bits()),
            behind: behind.map(AtomicU32::new).collect(),
        }
    }

    /// Takes a free frame, if there is one.
    pub fn take(&self) -> Option<u32> {
        loop {
            let head = Head::from_bits(self.head.load(Ordering::Acquire));
            let frame = head.frame?;
            let behind = self.behind[frame as usize].load(Ordering::Relaxed);
            let new = Head {
                frame: (behind != LAST).then_some(behind),
                round: head.round.wrapping_add(1),
            };
            if self.swap(head, new) {
                return Some(frame);
            }
        }
    }

    /// Gives back a frame that was taken.
    pub fn give_back(&self, frame: u32) {
        loop {
            let head = Head::from_bits(self.head.load(Ordering::Relaxed));
            self.behind[frame as usize].store(head.frame.unwrap_or(LAST), Ordering::Relaxed);
            let new = Head {
                frame: Some(frame),
                round: head.round.wrapping_add(1),
            };
            if self.swap(head, new) {
                return;
            }
        }
    }

    /// Changes the head, if it's still the old one.
    fn swap(&self, old: Head, new: Head) -> bool {
        let (old, new) = (old.to_bits(), new.to_bits());
        self.head
            .compare_exchange(old, new, Ordering::AcqRel, Ordering::Relaxed)
            .is_ok()
    }
}
