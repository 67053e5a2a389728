//! A node of a small blockchain. Each module knows only those before it: transactions, the ledger, blocks, the chain
//! and its picture, the node. None of them knows the network.

mod block;
mod chain;
mod ledger;
mod node;
mod picture;
#[path = "../given/radio.rs"]
pub mod radio;
#[path = "../given/sha256.rs"]
mod sha256;
mod transaction;

pub use block::Block;
pub use chain::Chain;
pub use ledger::{Ledger, Refusal};
pub use node::{Message, Node, Reply};
pub use sha256::Hash;
pub use transaction::{Input, OutPoint, Output, Transaction, lock};

/// How many shells the miner of a block gets, besides the fees.
pub const REWARD: u64 = 50;
