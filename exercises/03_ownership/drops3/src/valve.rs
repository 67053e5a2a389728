//! A valve in a garden. All handles turn the same valve.

use std::cell::Cell;
use std::rc::Rc;

pub struct Valve {
    open: Rc<Cell<bool>>,
    turns: Rc<Cell<u32>>,
}

impl Valve {
    pub fn installed() -> Valve {
        Valve {
            open: Rc::new(Cell::new(false)),
            turns: Rc::new(Cell::new(0)),
        }
    }

    /// Another handle for the same valve.
    pub fn handle(&self) -> Valve {
        Valve {
            open: Rc::clone(&self.open),
            turns: Rc::clone(&self.turns),
        }
    }

    pub fn open(&self) {
        self.open.set(true);
        self.turns.set(self.turns.get() + 1);
    }

    pub fn shut(&self) {
        self.open.set(false);
        self.turns.set(self.turns.get() + 1);
    }

    pub fn is_open(&self) -> bool {
        self.open.get()
    }

    /// How often the valve was opened or shut.
    pub fn turns(&self) -> u32 {
        self.turns.get()
    }
}
