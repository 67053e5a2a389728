//! An emulator: a program that is another computer. CHIP-8 dates from the 1970s: it made it easy to write games for the
//! small computers of that time. It has 4096 bytes of memory, 16 registers, a screen of 64 by 32 dots and 16 keys.
//!
//! The machine below can already load a program and read its instructions, but it can't carry out a single one. Each
//! stage adds some. The head of its test file says which, and `runner` shows it.

mod font;

/// Where programs begin. What comes before belongs to the machine.
const START: u16 = 0x200;

/// Why the machine can't go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No instruction has this code.
    UnknownInstruction(u16),
}

/// The state of the whole computer.
pub struct Machine {
    memory: [u8; 4096],
    registers: [u8; 16],
    /// The address of the next instruction.
    counter: u16,
}

impl Machine {
    /// A machine with a program of at most 3584 bytes, which begins at `START`.
    pub fn load(program: &[u8]) -> Self {
        let mut memory = [0; 4096];
        memory[..font::DIGITS.len()].copy_from_slice(&font::DIGITS);
        let start = usize::from(START);
        memory[start..start + program.len()].copy_from_slice(program);
        Self {
            memory,
            registers: [0; 16],
            counter: START,
        }
    }

    /// The value of register V0 to VF.
    pub fn register(&self, number: usize) -> u8 {
        self.registers[number]
    }

    /// Carries out one instruction.
    pub fn step(&mut self) -> Result<(), Fault> {
        let address = usize::from(self.counter);
        let word = u16::from_be_bytes([self.memory[address], self.memory[address + 1]]);
        self.counter += 2;
        Err(Fault::UnknownInstruction(word))
    }
}
