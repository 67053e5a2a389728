//! Doors and their keys. Give `Door` and `Key` the fields that they need.

/// A lock. The door owns it. All keys of the door know it, and turn this very lock.
struct Lock {
    is_open: bool,
}

/// A door. If it's removed, its lock is gone.
pub struct Door {
    row: usize,
    column: usize,
    lock: Lock,
}

/// A key of one door. It may still be in a bag when its door is gone.
pub struct Key {
    lock: Lock,
}

impl Door {
    /// A locked door.
    pub fn new(row: usize, column: usize) -> Door {
        todo!("the lock has several owners or users, and changes although it's shared")
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    pub fn is_open(&self) -> bool {
        todo!()
    }

    /// Another key of this door.
    pub fn key(&self) -> Key {
        todo!("what does a key know, and not own?")
    }

    /// How the door is drawn: open or locked.
    pub fn symbol(&self) -> char {
        if self.is_open() { '/' } else { '+' }
    }
}

impl Key {
    /// Returns whether this is a key of that door. Doors aren't equal only because they look the same.
    pub fn fits(&self, door: &Door) -> bool {
        todo!()
    }

    /// Turns the key: a locked door is open afterwards, and an open one is locked. Returns `false` if the door is gone.
    pub fn turn(&self) -> bool {
        todo!()
    }
}
