//! x0 is a register like any other.

mod board;
mod control;
mod instruction;

use board::Board;
use control::Control;
use instruction::Instruction;

/// Where the memory begins, and the program with it.
const START: u32 = 0x8000_0000;

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

/// A processor and its board.
pub struct Machine {
    /// x0 to x31.
    registers: [u32; 32],
    /// The address of the next instruction.
    counter: u32,
    board: Board,
    control: Control,
}

impl Machine {
    /// A machine with a program of at most 64 KiB at the start of its memory.
    pub fn new(program: &[u8]) -> Self {
        Self {
            registers: [0; 32],
            counter: START,
            board: Board::new(program),
            control: Control::default(),
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

    /// What the program has written to the console.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(self.board.output()).into_owned()
    }

    /// Whether the program has turned the machine off.
    pub fn is_off(&self) -> bool {
        self.board.is_off()
    }

    /// Carries out at most this many instructions, until the machine is off.
    pub fn run(&mut self, steps: usize) -> Result<(), Trap> {
        (0..steps).try_for_each(|_| self.step())
    }

    /// Carries out one instruction. If it can't, its trap goes to the program's handler, or to the caller.
    pub fn step(&mut self) -> Result<(), Trap> {
        if self.is_off() {
            return Ok(());
        }
        let Err(trap) = self.execute() else {
            return Ok(());
        };
        self.counter = self.control.enter(trap, self.counter).ok_or(trap)?;
        Ok(())
    }

    fn execute(&mut self) -> Result<(), Trap> {
        let instruction = Instruction(self.board.fetch(self.counter)?);
        let illegal = Trap::IllegalInstruction(instruction.0);
        let [one, other] = instruction.sources().map(|number| self.register(number));
        let (kind, variant) = (instruction.kind(), instruction.variant());
        let after = self.counter.wrapping_add(4);
        let mut next = after;
        let result = match (instruction.opcode(), kind) {
            (0x37, _) => Some(instruction.upper()),
            (0x17, _) => Some(self.counter.wrapping_add(instruction.upper())),
            (0x13, 1 | 5) => {
                Some(calculate(kind, variant, one, distance(instruction)).ok_or(illegal)?)
            }
            (0x13, _) => calculate(kind, 0, one, instruction.immediate()),
            (0x33, _) => Some(calculate(kind, variant, one, other).ok_or(illegal)?),
            (0x6F, _) => {
                next = self.counter.wrapping_add(instruction.jump());
                Some(after)
            }
            (0x67, 0) => {
                next = one.wrapping_add(instruction.immediate()) & !1;
                Some(after)
            }
            (0x63, _) => {
                if is_taken(kind, one, other).ok_or(illegal)? {
                    next = self.counter.wrapping_add(instruction.branch());
                }
                None
            }
            (0x03, _) => {
                let address = one.wrapping_add(instruction.immediate());
                Some(self.load(kind, address, illegal)?)
            }
            (0x23, 0..=2) => {
                let address = one.wrapping_add(instruction.store());
                self.board.store(address, 1 << kind, other)?;
                None
            }
            (0x0F, 0) => None,
            (0x73, 0) => match instruction.0 {
                0x0000_0073 => return Err(Trap::SystemCall),
                0x0010_0073 => return Err(Trap::Breakpoint),
                0x3020_0073 => {
                    next = self.control.resume();
                    None
                }
                _ => return Err(illegal),
            },
            (0x73, 1..=3 | 5..=7) => {
                let register = self.control.register(instruction.control());
                let register = register.ok_or(illegal)?;
                let old = *register;
                // The upper three take the number of the register itself.
                let operand = if kind > 3 {
                    instruction.sources()[0] as u32
                } else {
                    one
                };
                *register = match kind & 3 {
                    1 => operand,
                    2 => old | operand,
                    _ => old & !operand,
                };
                Some(old)
            }
            _ => return Err(illegal),
        };
        if !next.is_multiple_of(4) {
            return Err(Trap::MisalignedJump(next));
        }
        self.counter = next;
        if let Some(result) = result {
            self.set_register(instruction.target(), result);
        }
        Ok(())
    }

    fn load(&self, kind: u32, address: u32, illegal: Trap) -> Result<u32, Trap> {
        let length = match kind {
            0..=2 => 1 << kind,
            4 | 5 => 1 << (kind - 4),
            _ => return Err(illegal),
        };
        let value = self.board.load(address, length)?;
        Ok(match kind {
            0 => value as i8 as u32,
            1 => value as i16 as u32,
            _ => value,
        })
    }
}

/// How far an instruction with a constant shifts.
fn distance(instruction: Instruction) -> u32 {
    instruction.immediate() & 0x1F
}

/// What the arithmetic of both opcodes has in common. `None` if there's no such variant.
fn calculate(kind: u32, variant: u32, one: u32, other: u32) -> Option<u32> {
    let [signed, other_signed] = [one, other].map(u32::cast_signed);
    Some(match (kind, variant) {
        (0, 0) => one.wrapping_add(other),
        (0, 0x20) => one.wrapping_sub(other),
        (1, 0) => one.wrapping_shl(other),
        (2, 0) => u32::from(signed < other_signed),
        (3, 0) => u32::from(one < other),
        (4, 0) => one ^ other,
        (5, 0) => one.wrapping_shr(other),
        (5, 0x20) => signed.wrapping_shr(other).cast_unsigned(),
        (6, 0) => one | other,
        (7, 0) => one & other,
        _ => return None,
    })
}

/// Whether a branch is taken. `None` if there's no such branch.
fn is_taken(kind: u32, one: u32, other: u32) -> Option<bool> {
    let [signed, other_signed] = [one, other].map(u32::cast_signed);
    Some(match kind {
        0 => one == other,
        1 => one != other,
        4 => signed < other_signed,
        5 => signed >= other_signed,
        6 => one < other,
        7 => one >= other,
        _ => return None,
    })
}
