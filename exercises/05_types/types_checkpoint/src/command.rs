//! The commands that a guest can give.

use crate::{Cents, Minutes, Program, Refusal};

#[derive(Debug, PartialEq)]
pub enum Command {
    Insert(Cents),
    Start { machine: u32, program: Program },
    Wait(Minutes),
    Unload(u32),
}

impl Command {
    /// Reads "insert 500", "start 2 wool", "wait 60" or "unload 2". A line of any other form is an unknown command;
    /// the refusal contains the whole line. In a line of a known form, the first wrong word decides, from left to right.
    pub fn read(line: &str) -> Result<Self, Refusal> {
        let words: Vec<&str> = line.split_whitespace().collect();
        todo!("match the {} words as a slice", words.len())
    }
}

fn number(word: &str) -> Result<u32, Refusal> {
    todo!("parse {word}")
}
