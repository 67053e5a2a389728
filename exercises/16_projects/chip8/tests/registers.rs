//! The machine has 16 registers of one byte each: V0 to VF. An instruction has two bytes, written as four hexadecimal
//! digits:
//!
//! - `6XNN` puts the byte NN into register VX.
//! - `7XNN` adds NN to VX. After 255 it starts over at 0.
//!
//! `0x620C`, for example, puts 12 into V2. Make `Machine::step` carry these two out.

use chip8::Fault;

mod support;

use support::after;

#[test]
fn a_constant_goes_into_its_register() {
    let machine = after(2, &[0x620C, 0x6F07]);
    let registers = [0x0, 0x2, 0xF].map(|number| machine.register(number));
    assert_eq!(registers, [0, 12, 7], "V0, V2 and VF");
}

#[test]
fn a_constant_is_added_to_its_register() {
    let machine = after(3, &[0x6105, 0x7103, 0x7204]);
    assert_eq!([machine.register(1), machine.register(2)], [8, 4]);
}

#[test]
fn behind_255_a_register_starts_over() {
    let machine = after(3, &[0x6F09, 0x61FF, 0x7103]);
    assert_eq!(machine.register(1), 2, "255 + 3");
    assert_eq!(machine.register(0xF), 9, "VF isn't touched");
}

#[test]
fn an_unknown_instruction_is_a_fault() {
    let mut machine = after(1, &[0x6105, 0x0123]);
    assert_eq!(machine.step(), Err(Fault::UnknownInstruction(0x0123)));
}
