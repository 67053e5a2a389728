//! An editor stores its steps as a chain of boxes: each step owns the step before it. `undo` works.
//!
//! But when a long chain is dropped, each box first drops the box inside it, one call deeper every time, until the
//! program crashes because its stack is full. Let `forget` take the chain apart step by step in a loop, and make sure
//! that this also happens when an editor is dropped. Leave `step.rs` as it is.

mod step;

pub use step::{Step, steps_alive};

#[derive(Default)]
pub struct Editor {
    text: String,
    last: Option<Box<Step>>,
}

impl Editor {
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn last(&self) -> Option<&Step> {
        self.last.as_deref()
    }

    pub fn write(&mut self, addition: &str) {
        let before = self.last.take();
        self.last = Some(Box::new(Step::new(self.text.len(), before)));
        self.text.push_str(addition);
    }

    /// Undoes the last step. Returns `false` if there is none.
    pub fn undo(&mut self) -> bool {
        match self.last.take() {
            Some(mut step) => {
                self.text.truncate(step.length);
                self.last = step.before.take();
                true
            }
            None => false,
        }
    }

    /// Forgets all steps. The text stays.
    pub fn forget(&mut self) {
        self.last = None;
    }
}
