//! The laundry: machines with the numbers 1, 2, 3 …, and what the guest has paid so far. `and_then` passes each
//! refusal on, and `paid` changes only after a start.

use crate::{Cents, Command, Machine, Minutes, Refusal};

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
        for (index, machine) in self.machines.iter().enumerate() {
            if machine.is_free() {
                return Some(index + 1);
            }
        }
        None
    }

    fn machine(&mut self, number: u32) -> Result<&mut Machine, Refusal> {
        (number as usize)
            .checked_sub(1)
            .and_then(|index| self.machines.get_mut(index))
            .ok_or(Refusal::NoMachine(number))
    }

    /// Reads a line and applies its command.
    pub fn serve(&mut self, line: &str) -> Result<String, Refusal> {
        Command::read(line).and_then(|command| self.apply(command))
    }

    /// The answer depends on the command: "paid: 500" (everything that's paid so far), "machine 2: wool, 60 minutes",
    /// "waited", or "machine 2: wool is clean". A start takes its price from what's paid. Check the money before the
    /// machine. A start that's refused costs nothing.
    pub fn apply(&mut self, command: Command) -> Result<String, Refusal> {
        match command {
            Command::Insert(cents) => {
                self.paid = self.paid.plus(cents);
                Ok(format!("paid: {}", self.paid.0))
            }
            Command::Start { machine, program } => {
                let Some(rest) = self.paid.minus(program.price) else {
                    let missing = Cents(program.price.0 - self.paid.0);
                    return Err(Refusal::NotEnough { missing });
                };
                let started = self.machine(machine).and_then(|it| it.start(program));
                if started.is_ok() {
                    self.paid = rest;
                }
                let Minutes(minutes) = program.minutes;
                started.map(|()| format!("machine {machine}: {}, {minutes} minutes", program.name))
            }
            Command::Wait(minutes) => {
                for machine in &mut self.machines {
                    machine.wait(minutes);
                }
                Ok(String::from("waited"))
            }
            Command::Unload(machine) => self
                .machine(machine)
                .and_then(Machine::unload)
                .map(|program| format!("machine {machine}: {} is clean", program.name)),
        }
    }
}
