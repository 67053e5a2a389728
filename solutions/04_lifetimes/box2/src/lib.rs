//! Each step leaves the chain before it's dropped, so there's nothing inside it anymore.

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
        let mut next = self.last.take();
        while let Some(mut step) = next {
            next = step.before.take();
        }
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.forget();
    }
}
