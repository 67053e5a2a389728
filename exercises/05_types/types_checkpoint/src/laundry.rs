//! The laundry: machines with the numbers 1, 2, 3 …, and what the guest has paid so far.

use crate::{Cents, Command, Machine, Refusal};

pub struct Laundry {
    machines: Vec<Machine>,
    paid: Cents,
}

impl Laundry {
    /// Opens with these machines; nothing is paid.
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

    /// Reads a line and does what it says.
    pub fn serve(&mut self, line: &str) -> Result<String, Refusal> {
        todo!("read {line}, then apply the command")
    }

    /// Answers, by the kind of command: "paid: 500" (all that is paid by now), "machine 2: wool, 60 minutes", "waited",
    /// "machine 2: wool is clean". A start takes its price from what is paid. The money is looked at before the machine,
    /// and a start that is refused costs nothing.
    pub fn apply(&mut self, command: Command) -> Result<String, Refusal> {
        todo!("do {command:?}")
    }
}
