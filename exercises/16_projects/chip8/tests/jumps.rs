//! Programs repeat and decide by changing the counter, the address of the next instruction:
//!
//! - `1NNN` jumps to the address NNN, and `BNNN` to NNN + V0.
//! - `3XNN` skips the next instruction if VX is NN, and `4XNN` if it isn't.
//! - `5XY0` skips it if VX and VY are equal, and `9XY0` if they aren't.
//!
//! Also add a method `counter` to the machine, which returns the address of the next instruction.

use chip8::Fault;

mod support;

use support::after;

#[test]
fn a_program_begins_at_200_and_goes_on_by_2() {
    let counters = [0, 1, 2].map(|steps| after(steps, &[0x6001, 0x6002]).counter());
    assert_eq!(counters, [0x200, 0x202, 0x204]);
}

#[test]
fn a_jump_goes_to_its_address() {
    assert_eq!(after(1, &[0x1ABC]).counter(), 0xABC);
}

#[test]
fn a_jump_can_start_from_a_register() {
    assert_eq!(after(2, &[0x6010, 0xB302]).counter(), 0x312);
}

#[test]
fn an_instruction_is_skipped_if_the_condition_holds() {
    let skips = [0x3105, 0x4106, 0x5120, 0x9130];
    let goes_on = [0x3106, 0x4105, 0x5130, 0x9120];
    for (instructions, expected) in [(skips, 0x20A), (goes_on, 0x208)] {
        for instruction in instructions {
            let machine = after(4, &[0x6105, 0x6205, 0x6306, instruction]);
            let counter = machine.counter();
            assert_eq!(counter, expected, "{instruction:04X}, V1 = V2 = 5, V3 = 6");
        }
    }
}

#[test]
fn a_comparison_of_registers_ends_with_0() {
    for instruction in [0x5121, 0x9121] {
        let step = after(0, &[instruction]).step();
        assert_eq!(step, Err(Fault::UnknownInstruction(instruction)));
    }
}

#[test]
fn a_loop_multiplies_6_by_7() {
    let program = [0x6000, 0x6106, 0x7007, 0x71FF, 0x3100, 0x1204];
    let machine = after(25, &program);
    assert_eq!((machine.register(0), machine.counter()), (42, 0x20C));
}
