//! One step that can be undone. This file counts the steps in memory.

use std::cell::Cell;

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
}

pub struct Step {
    /// How long the text was before the step.
    pub length: usize,
    /// The step before this one.
    pub before: Option<Box<Step>>,
}

impl Step {
    pub fn new(length: usize, before: Option<Box<Step>>) -> Step {
        ALIVE.set(ALIVE.get() + 1);
        Step { length, before }
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

/// How many steps of this thread are in memory now.
pub fn steps_alive() -> usize {
    ALIVE.get()
}
