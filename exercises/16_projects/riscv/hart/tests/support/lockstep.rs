//! Lets your machine and another one carry out the same random instructions, and compares them after each. The other
//! one is the crate `rrs-lib`, which was written for hardware engineers.

use hart::Machine;
use rrs_lib::instruction_executor::InstructionExecutor;
use rrs_lib::memories::{MemorySpace, VecMemory};
use rrs_lib::{HartState, Memory};

const START: u32 = 0x8000_0000;
/// How many bytes of memory both have.
const MEMORY: u32 = 0x1_0000;

/// Random numbers, always the same ones.
pub struct Random(u32);

impl Random {
    /// A number below `end`.
    pub fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % end
    }

    /// One of these texts.
    pub fn pick<'t>(&mut self, words: &'t str) -> &'t str {
        let count = words.split(' ').count() as u32;
        let index = self.below(count) as usize;
        words.split(' ').nth(index).unwrap_or_default()
    }
}

/// Runs 40 programs of 64 lines, which `line` makes. x1 is an address in the middle of the memory, and the others are
/// random numbers.
pub fn agrees(assemble: fn(&str) -> Vec<u8>, line: fn(&mut Random, usize) -> String) {
    for seed in 1..=40 {
        let mut random = Random(0x9E37_79B9_u32.wrapping_mul(seed));
        let program: Vec<String> = (0..64).map(|number| line(&mut random, number)).collect();
        let bytes = assemble(&program.join("\n"));
        let mut yours = Machine::new(&bytes);
        let mut memory = memory(&bytes);
        let mut other = HartState::new();
        other.pc = START;
        for number in 1..32 {
            let value = if number == 1 {
                START + MEMORY / 2
            } else {
                random.below(u32::MAX)
            };
            yours.set_register(number, value);
            other.registers[number] = value;
        }
        for _ in 0..200 {
            let number = (other.pc - START) / 4;
            let Some(text) = program.get(number as usize) else {
                break;
            };
            let step = yours.step();
            assert_eq!(step, Ok(()), "program {seed}, line {number}: {text}");
            let mut executor = InstructionExecutor {
                hart_state: &mut other,
                mem: &mut memory,
            };
            executor.step().expect("a valid instruction");
            let registers: Vec<u32> = (0..32).map(|number| yours.register(number)).collect();
            assert_eq!(
                registers, other.registers,
                "x0 to x31 after `{text}`, program {seed}, line {number}"
            );
            assert_eq!(
                yours.counter(),
                other.pc,
                "the counter after `{text}`, program {seed}, line {number}"
            );
        }
    }
}

fn memory(program: &[u8]) -> impl Memory {
    let mut bytes = program.to_vec();
    bytes.resize(MEMORY as usize, 0);
    let words = bytes
        .as_chunks()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word));
    let mut space = MemorySpace::new();
    space
        .add_memory(START, MEMORY, Box::new(VecMemory::new(words.collect())))
        .expect("room for the memory");
    space
}
