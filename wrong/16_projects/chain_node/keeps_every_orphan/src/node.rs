//! Keeps every orphan, even one without work.

use std::collections::HashMap;
use std::mem;

use crate::{Block, Chain, Hash, Ledger, Refusal, Transaction};

/// What nodes send each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Transaction(Transaction),
    Block(Block),
    /// Asks for the block with this ID.
    Ask(Hash),
}

/// What a node sends because of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    ToSender(Message),
    ToAll(Message),
}

/// A chain, and what isn't in it yet.
pub struct Node {
    chain: Chain,
    /// Valid transactions that wait for a block.
    pool: Vec<Transaction>,
    /// The ledger behind the chain and the pool.
    ledger: Ledger,
    /// Blocks whose parent isn't known, by the ID of the parent.
    orphans: HashMap<Hash, Vec<Block>>,
}

impl Node {
    /// A node that knows only the first block.
    pub fn new(first: Block) -> Self {
        let chain = Chain::new(first);
        Self {
            ledger: chain.ledger().clone(),
            chain,
            pool: Vec::new(),
            orphans: HashMap::new(),
        }
    }

    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The IDs of the transactions that wait for a block.
    pub fn waiting(&self) -> Vec<Hash> {
        self.pool.iter().map(Transaction::id).collect()
    }

    /// Lets a transaction wait for a block.
    pub fn submit(&mut self, transaction: Transaction) -> Result<(), Refusal> {
        self.ledger.apply(&transaction)?;
        self.pool.push(transaction);
        Ok(())
    }

    /// Takes in a block.
    pub fn insert(&mut self, block: Block) -> Result<(), Refusal> {
        let before = self.chain.path();
        self.chain.insert(block)?;
        let after = self.chain.path();
        let undone = before.into_iter().filter(|id| !after.contains(id));
        let blocks = undone.filter_map(|id| self.chain.block(id));
        let mut transactions: Vec<Transaction> = blocks
            .flat_map(|block| block.transactions.iter().cloned())
            .collect();
        transactions.append(&mut self.pool);
        self.ledger = self.chain.ledger().clone();
        transactions.retain(|transaction| self.ledger.apply(transaction).is_ok());
        self.pool = transactions;
        Ok(())
    }

    /// Makes a block of everything that waits, and takes it in.
    pub fn mine(&mut self, miner: Hash) -> Block {
        let transactions = mem::take(&mut self.pool);
        let (tip, difficulty) = (self.chain.tip(), self.chain.difficulty());
        let block = Block::mine(tip, miner, transactions, difficulty);
        self.insert(block.clone())
            .expect("transactions that wait are valid");
        block
    }

    /// Handles a message, and returns what to send because of it.
    pub fn receive(&mut self, message: Message) -> Vec<Reply> {
        match message {
            Message::Transaction(transaction) => match self.submit(transaction.clone()) {
                Ok(()) => vec![Reply::ToAll(Message::Transaction(transaction))],
                Err(_) => vec![],
            },
            Message::Block(block) => self.receive_block(block),
            Message::Ask(id) => match self.chain.block(id) {
                Some(block) => vec![Reply::ToSender(Message::Block(block.clone()))],
                None => vec![],
            },
        }
    }

    /// Takes in a block, then the orphans that waited for it, and so on.
    fn receive_block(&mut self, block: Block) -> Vec<Reply> {
        let mut replies = Vec::new();
        let mut blocks = vec![block];
        while let Some(block) = blocks.pop() {
            let (known, parent) = (self.chain.block(block.id()), block.previous);
            let is_orphan = known.is_none() && self.chain.block(parent).is_none();
            let inserted = if is_orphan {
                Err(Refusal::UnknownParent(parent))
            } else {
                self.insert(block.clone())
            };
            match inserted {
                Ok(()) => {
                    let orphans = self.orphans.remove(&block.id());
                    blocks.extend(orphans.unwrap_or_default());
                    replies.push(Reply::ToAll(Message::Block(block)));
                }
                Err(Refusal::UnknownParent(parent)) => {
                    let orphans = self.orphans.entry(parent).or_default();
                    if !orphans.contains(&block) {
                        orphans.push(block);
                    }
                    replies.push(Reply::ToSender(Message::Ask(parent)));
                }
                Err(_) => {}
            }
        }
        replies
    }
}
