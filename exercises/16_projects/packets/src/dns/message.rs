//! Messages: what's asked, and what's answered.

use std::net::Ipv4Addr;

use crate::Fault;

const ADDRESS: u16 = 1;
const ALIAS: u16 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What connects an answer with its question.
    pub id: u16,
    pub flags: u16,
    pub questions: Vec<Question>,
    pub answers: Vec<Record>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub name: String,
    pub kind: u16,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub name: String,
    /// For how many seconds it's valid.
    pub ttl: u32,
    pub data: Data,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// The address of the name.
    Address(Ipv4Addr),
    /// The name is an alias of this one.
    Alias(String),
    /// Another kind, and its bytes.
    Other(u16, Vec<u8>),
}

impl Data {
    /// The number of the kind.
    pub fn kind(&self) -> u16 {
        match self {
            Self::Address(_) => ADDRESS,
            Self::Alias(_) => ALIAS,
            &Self::Other(kind, _) => kind,
        }
    }
}

impl Message {
    /// Reads the questions and answers of a message.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        todo!("read {} bytes", bytes.len())
    }

    /// The message as bytes.
    pub fn write(&self) -> Result<Vec<u8>, Fault> {
        todo!("write {self:?}")
    }
}
