//! A saved game is short: the seed of the dice, and every command. If all commands are given again, the same things happen.

use std::io::{self, BufRead, Write};

#[derive(Clone, Debug, PartialEq)]
pub struct Journal {
    seed: u64,
    commands: Vec<String>,
}

impl Journal {
    pub fn new(seed: u64) -> Self {
        let commands = Vec::new();
        Self { seed, commands }
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    pub fn commands(&self) -> &[String] {
        &self.commands
    }

    pub fn add(&mut self, command: &str) {
        self.commands.push(String::from(command));
    }

    /// Writes a line such as `seed 7`, and then a line for each command.
    pub fn write_to(&self, mut out: impl Write) -> io::Result<()> {
        todo!()
    }

    /// Reads what `write_to` wrote. If the first line isn't `seed` and a number, the error is of the kind `InvalidData`.
    /// An error while reading is returned as it is.
    pub fn read_from(input: impl BufRead) -> io::Result<Self> {
        todo!("`finished/scores.rs` shows how it makes such an error")
    }
}
