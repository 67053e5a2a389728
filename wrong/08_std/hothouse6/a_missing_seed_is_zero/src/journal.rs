//! A journal without a seed is read as that of night 0.

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
        writeln!(out, "seed {}", self.seed)?;
        for command in &self.commands {
            writeln!(out, "{command}")?;
        }
        Ok(())
    }

    /// Reads what `write_to` wrote. If the first line isn't `seed` and a number, the error is of the kind `InvalidData`.
    /// An error while reading is returned as it is.
    pub fn read_from(input: impl BufRead) -> io::Result<Self> {
        let mut lines = input.lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        let seed = first
            .strip_prefix("seed ")
            .and_then(|seed| seed.parse().ok());
        let seed = seed.unwrap_or_default();
        let commands = lines.collect::<io::Result<_>>()?;
        Ok(Self { seed, commands })
    }
}
