//! The last part of Pip is a garbage collector. The objects of a program are in a `Heap`, and `collect`
//! removes those that the program can't reach anymore: first it *marks* everything that can be reached from
//! the roots, then it *sweeps* the rest away.
//!
//! It works, until two stars point to each other. And until there is a chain of stars that is longer than the
//! stack of the thread. Correct `collect`: visit each object once, and keep a list of what is still to be
//! visited.

/// An object that may point to others.
pub struct Star {
    pub name: String,
    pub near: Vec<Handle>,
}

/// Which object of a heap it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle(usize);

#[derive(Default)]
pub struct Heap {
    /// A slot is `None` when its object has been removed.
    slots: Vec<Option<Star>>,
}

impl Heap {
    pub fn add(&mut self, name: &str) -> Handle {
        let star = Star {
            name: name.to_owned(),
            near: Vec::new(),
        };
        self.slots.push(Some(star));
        Handle(self.slots.len() - 1)
    }

    pub fn get(&self, handle: Handle) -> Option<&Star> {
        self.slots[handle.0].as_ref()
    }

    pub fn get_mut(&mut self, handle: Handle) -> Option<&mut Star> {
        self.slots[handle.0].as_mut()
    }

    /// Removes all objects that can't be reached from the roots, and returns how many there were.
    pub fn collect(&mut self, roots: &[Handle]) -> usize {
        let mut marked = vec![false; self.slots.len()];
        for &root in roots {
            self.mark(root, &mut marked);
        }
        let mut removed = 0;
        for (slot, is_marked) in self.slots.iter_mut().zip(marked) {
            if !is_marked && slot.take().is_some() {
                removed += 1;
            }
        }
        removed
    }

    fn mark(&self, handle: Handle, marked: &mut [bool]) {
        marked[handle.0] = true;
        if let Some(star) = self.get(handle) {
            for &near in &star.near {
                self.mark(near, marked);
            }
        }
    }
}
