//! Each key has a lock of its own, so turning it opens nothing.

use std::cell::Cell;
use std::rc::Rc;

/// A lock. The door owns it. All keys of the door know it, and turn this very lock.
struct Lock {
    is_open: Cell<bool>,
}

/// A door. If it's removed, its lock is gone.
pub struct Door {
    row: usize,
    column: usize,
    lock: Rc<Lock>,
}

/// A key of one door. It may still be in a bag when its door is gone.
pub struct Key {
    lock: Rc<Lock>,
}

impl Door {
    /// A locked door.
    pub fn new(row: usize, column: usize) -> Door {
        let is_open = Cell::new(false);
        let lock = Rc::new(Lock { is_open });
        Door { row, column, lock }
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    pub fn is_open(&self) -> bool {
        self.lock.is_open.get()
    }

    /// Another key of this door.
    pub fn key(&self) -> Key {
        let lock = Rc::new(Lock {
            is_open: self.lock.is_open.clone(),
        });
        Key { lock }
    }

    /// How the door is drawn: open or locked.
    pub fn symbol(&self) -> char {
        if self.is_open() { '/' } else { '+' }
    }
}

impl Key {
    /// Returns whether this is a key of that door. Doors aren't equal only because they look the same.
    pub fn fits(&self, door: &Door) -> bool {
        self.lock.is_open == door.lock.is_open
    }

    /// Turns the key: a locked door is open afterwards, and an open one is locked. Returns `false` if the door is gone.
    pub fn turn(&self) -> bool {
        self.lock.is_open.set(!self.lock.is_open.get());
        true
    }
}
