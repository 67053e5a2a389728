//! Runs programs that are written as instructions.

use chip8::Machine;

/// A machine that has loaded these instructions and carried out this many.
pub fn after(steps: usize, program: &[u16]) -> Machine {
    let bytes: Vec<u8> = program.iter().flat_map(|word| word.to_be_bytes()).collect();
    let mut machine = Machine::load(&bytes);
    for number in 1..=steps {
        let step = machine.step();
        assert!(step.is_ok(), "step {number} of {program:04X?}: {step:04X?}");
    }
    machine
}
