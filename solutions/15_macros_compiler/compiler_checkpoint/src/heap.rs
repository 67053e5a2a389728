//! Mark and sweep: what can be reached from the roots is marked, with a list of its own instead of recursion,
//! so that a list of a million lists is no problem. The rest is free.

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
        let mut marked = vec![false; self.lists.len()];
        let mut waiting: Vec<Value> = roots.into_iter().collect();
        while let Some(value) = waiting.pop() {
            let Value::List(list) = value else { continue };
            if !std::mem::replace(&mut marked[list.0], true) {
                waiting.extend(self.items(list).into_iter().flatten());
            }
        }
        for (index, is_marked) in marked.into_iter().enumerate() {
            if !is_marked && self.lists[index].take().is_some() {
                self.free.push(index);
            }
        }
    }
}
