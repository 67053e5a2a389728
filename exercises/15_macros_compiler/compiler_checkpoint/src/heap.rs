//! The lists of a running program. Missing: the garbage collector. Lists may be nested so deeply that
//! recursion would overflow the stack.

/// A number, or a list in the heap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Number(i64),
    List(Handle),
}

/// Which list it is. It's valid until a collection finds that nothing leads to the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle(usize);

/// All lists of a running program.
#[derive(Default)]
pub struct Heap {
    /// Free ones are `None`.
    lists: Vec<Option<Vec<Value>>>,
    free: Vec<usize>,
}

impl Heap {
    pub fn add(&mut self, items: Vec<Value>) -> Handle {
        match self.free.pop() {
            Some(index) => {
                self.lists[index] = Some(items);
                Handle(index)
            }
            None => {
                self.lists.push(Some(items));
                Handle(self.lists.len() - 1)
            }
        }
    }

    /// The items of a list, or nothing if it was collected.
    pub fn items(&self, list: Handle) -> Option<&Vec<Value>> {
        self.lists.get(list.0)?.as_ref()
    }

    /// How many lists there are.
    pub fn count(&self) -> usize {
        self.lists.len() - self.free.len()
    }

    /// Frees all lists to which nothing leads from the roots, directly or through other lists.
    pub fn collect(&mut self, roots: impl IntoIterator<Item = Value>) {
        todo!("mark what can be reached, and free the rest")
    }
}
