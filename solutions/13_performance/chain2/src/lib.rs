//! Both ways lead back to the first block, so they share their end. Without what they share, one part has to be
//! undone and the other applied. All checks come before the first change.

use std::collections::HashMap;

pub type Id = u32;

#[derive(Clone, Copy)]
pub struct Block {
    pub id: Id,
    /// The block before it. The first block has its own ID here.
    pub parent: Id,
    pub work: u64,
}

/// What a new block changed.
#[derive(Debug, PartialEq)]
pub enum Change {
    /// These blocks were undone, then these were applied, in this order.
    Moved { undone: Vec<Id>, applied: Vec<Id> },
    /// The block was stored, and another chain is still the heaviest.
    Stored,
    /// The block is known already, or the one before it isn't.
    Refused,
}

pub struct Chain {
    blocks: HashMap<Id, Block>,
    tip: Id,
}

impl Chain {
    /// A chain of one block.
    pub fn new(first: Id) -> Chain {
        let block = Block {
            id: first,
            parent: first,
            work: 0,
        };
        Chain {
            blocks: HashMap::from([(first, block)]),
            tip: first,
        }
    }

    /// The blocks from this one back to the first.
    fn back_from(&self, id: Id) -> Vec<Id> {
        let mut ids = vec![id];
        let mut block = self.blocks[&id];
        while block.parent != block.id {
            ids.push(block.parent);
            block = self.blocks[&block.parent];
        }
        ids
    }

    /// The work in all blocks from this one back to the first. A stranger's block may claim as much as fits in a `u64`.
    fn work(&self, id: Id) -> u128 {
        let blocks = self.back_from(id);
        let works = blocks.iter().map(|id| u128::from(self.blocks[id].work));
        works.sum()
    }

    /// Adds a block that another club has found.
    pub fn insert(&mut self, block: Block) -> Change {
        if self.blocks.contains_key(&block.id) || !self.blocks.contains_key(&block.parent) {
            return Change::Refused;
        }
        self.blocks.insert(block.id, block);
        if self.work(block.id) <= self.work(self.tip) {
            return Change::Stored;
        }
        let mut undone = self.back_from(self.tip);
        let mut applied = self.back_from(block.id);
        while undone.last() == applied.last() && undone.pop().is_some() {
            applied.pop();
        }
        applied.reverse();
        self.tip = block.id;
        Change::Moved { undone, applied }
    }
}
