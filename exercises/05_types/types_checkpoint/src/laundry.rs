//! The laundry: machines with the numbers 1, 2, 3 …, and what the guest has paid so far.

use crate::{Cents, Command, Machine, Refusal};

pub struct Laundry {
    machines: Vec<Machine>,
    paid: Cents,
}

impl Laundry {
    /// Opens with these machines. Nothing is paid yet.
    pub fn open(machines: Vec<Machine>) -> Self {
        Laundry {
            machines,
            paid: Cents(0),
        }
    }

    /// The number of the first free machine.
    pub fn first_free(&self) -> Option<usize> {
        todo!("ask {} machines", self.machines.len())
    }

    fn machine(&mut self, number: u32) -> Result<&mut Machine, Refusal> {
        todo!("find machine {number}; there is no machine 0")
    }

    /// Reads a line and applies its command.
    pub fn serve(&mut self, line: &str) -> Result<String, Refusal> {
        todo!("read {line}, then apply the command")
    }

    /// The answer depends on the command: "paid: 500" (everything that's paid so far), "machine 2: wool, 60 minutes",
    /// "waited", or "machine 2: wool is clean". A start takes its price from what's paid. Check the money before the
    /// machine. A start that's refused costs nothing.
    pub fn apply(&mut self, command: Command) -> Result<String, Refusal> {
        todo!("do {command:?}")
    }
}
