//! Looks for the parent of a block before it checks its difficulty.

use std::collections::HashMap;

use crate::{Block, Hash, Ledger, Refusal};

/// A block in its place.
struct Entry {
    block: Block,
    /// The work of this block and of all before it.
    work: u128,
    ledger: Ledger,
    /// The blocks that follow, in the order of their arrival.
    children: Vec<Hash>,
}

/// All valid blocks. Those from the first one to the tip count.
pub struct Chain {
    entries: HashMap<Hash, Entry>,
    first: Hash,
    tip: Hash,
    difficulty: u32,
}

impl Chain {
    /// A chain of one block without transactions, which pays its miner.
    pub fn new(first: Block) -> Self {
        let mut ledger = Ledger::default();
        ledger.pay(&first, 0);
        let (id, difficulty) = (first.id(), first.difficulty);
        let entry = Entry {
            work: first.work(),
            block: first,
            ledger,
            children: Vec::new(),
        };
        Self {
            entries: HashMap::from([(id, entry)]),
            first: id,
            tip: id,
            difficulty,
        }
    }

    /// Takes in a block after any block that is known. What costs least is checked first.
    pub fn insert(&mut self, block: Block) -> Result<(), Refusal> {
        let id = block.id();
        if self.entries.contains_key(&id) {
            return Err(Refusal::Known);
        }
        if !block.has_work() {
            return Err(Refusal::NoWork);
        }
        if !self.entries.contains_key(&block.previous) {
            return Err(Refusal::UnknownParent(block.previous));
        }
        if block.difficulty < self.difficulty {
            return Err(Refusal::TooEasy);
        }
        let best = self.entries[&self.tip].work;
        let parent = self.entries.get_mut(&block.previous);
        let parent = parent.ok_or(Refusal::UnknownParent(block.previous))?;
        let mut ledger = parent.ledger.clone();
        ledger.apply_block(&block)?;
        let work = parent.work + block.work();
        parent.children.push(id);
        let entry = Entry {
            block,
            work,
            ledger,
            children: Vec::new(),
        };
        self.entries.insert(id, entry);
        if work > best {
            self.tip = id;
        }
        Ok(())
    }

    /// The ID of the last block that counts.
    pub fn tip(&self) -> Hash {
        self.tip
    }

    /// Who owns what, according to the blocks that count.
    pub fn ledger(&self) -> &Ledger {
        &self.entries[&self.tip].ledger
    }

    /// The lowest difficulty that a block may have.
    pub fn difficulty(&self) -> u32 {
        self.difficulty
    }

    /// A block with this ID, whether it counts or not.
    pub fn block(&self, id: Hash) -> Option<&Block> {
        self.entries.get(&id).map(|entry| &entry.block)
    }

    /// The IDs of the blocks that count, from the first to the tip.
    pub fn path(&self) -> Vec<Hash> {
        let mut path = vec![self.tip];
        let mut id = self.tip;
        while id != self.first {
            id = self.entries[&id].block.previous;
            path.push(id);
        }
        path.reverse();
        path
    }

    /// The IDs of the blocks after this one, in the order of their arrival.
    pub(crate) fn children(&self, id: Hash) -> &[Hash] {
        &self.entries[&id].children
    }
}
