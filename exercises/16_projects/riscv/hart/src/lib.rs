//! RISC-V is a processor that anyone may build, and so may you. Yours has the base instructions, RV32I, and a board
//! like `virt` of the emulator qemu: programs that run on one of them run on the other.
//!
//! The machine below loads a program and reads its instructions, but it can't carry out a single one. Each stage adds
//! some. The head of its test file says which, and `runner` shows it.

/// Where the memory begins, and the program with it.
const START: u32 = 0x8000_0000;
/// How many bytes of memory there are.
const MEMORY: usize = 0x1_0000;

/// Why an instruction can't be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// A jump to an address that isn't a multiple of 4.
    MisalignedJump(u32),
    /// There's no memory where the next instruction should be.
    FetchFault(u32),
    /// No instruction has this code.
    IllegalInstruction(u32),
    /// The instruction `ebreak`.
    Breakpoint,
    /// Nothing can be read at this address.
    LoadFault(u32),
    /// Nothing can be written at this address.
    StoreFault(u32),
    /// The instruction `ecall`.
    SystemCall,
}

/// A processor and its memory.
pub struct Machine {
    /// x0 to x31.
    registers: [u32; 32],
    /// The address of the next instruction.
    counter: u32,
    memory: Vec<u8>,
}

impl Machine {
    /// A machine with a program of at most 64 KiB at the start of its memory.
    pub fn new(program: &[u8]) -> Self {
        let mut memory = vec![0; MEMORY];
        memory[..program.len()].copy_from_slice(program);
        Self {
            registers: [0; 32],
            counter: START,
            memory,
        }
    }

    /// The value of register x0 to x31.
    pub fn register(&self, number: usize) -> u32 {
        self.registers[number]
    }

    /// Changes a register. x0 is always 0.
    pub fn set_register(&mut self, number: usize, value: u32) {
        self.registers[number] = value;
    }

    /// The address of the next instruction.
    pub fn counter(&self) -> u32 {
        self.counter
    }

    /// Carries out one instruction, or changes nothing and says why not.
    pub fn step(&mut self) -> Result<(), Trap> {
        let fault = Trap::FetchFault(self.counter);
        let offset = self.counter.wrapping_sub(START) as usize;
        let bytes = self.memory.get(offset..).ok_or(fault)?;
        let word = u32::from_le_bytes(*bytes.first_chunk().ok_or(fault)?);
        Err(Trap::IllegalInstruction(word))
    }
}
