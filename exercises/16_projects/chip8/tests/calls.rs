//! `2NNN` calls the subroutine at NNN: it jumps there, and remembers where it was. `00EE` returns to the instruction
//! after the latest call. Up to 16 calls can be open.
//!
//! What can go wrong gets a fault of its own. Add to `Fault`:
//!
//! - `StackOverflow`: a call while 16 are open.
//! - `StackUnderflow`: a return without a call.
//! - `OutsideMemory(u16)`: an access to an address that doesn't exist, here because one of the two bytes of the next
//!   instruction is past the end of the memory. It holds the first address that doesn't exist.

use chip8::Fault;

mod support;

use support::after;

#[test]
fn a_subroutine_returns_after_its_call() {
    let machine = after(4, &[0x2206, 0x6101, 0x1204, 0x6209, 0x00EE]);
    assert_eq!([machine.register(1), machine.register(2)], [1, 9]);
    assert_eq!(machine.counter(), 0x204);
}

#[test]
fn a_subroutine_can_call_another() {
    let machine = after(5, &[0x2204, 0x1202, 0x2208, 0x00EE, 0x7101, 0x00EE]);
    assert_eq!((machine.register(1), machine.counter()), (1, 0x202));
}

#[test]
fn there_is_room_for_16_calls() {
    let mut machine = after(16, &[0x2200]);
    assert_eq!(machine.step(), Err(Fault::StackOverflow));
}

#[test]
fn a_return_needs_a_call() {
    let mut machine = after(2, &[0x2204, 0x00EE, 0x00EE]);
    assert_eq!(machine.step(), Err(Fault::StackUnderflow));
}

#[test]
fn the_last_instruction_ends_with_the_memory() {
    let mut last = after(1, &[0x1FFE]);
    assert_eq!(last.step(), Err(Fault::UnknownInstruction(0)));
    for (address, missing) in [(0xFFF, 0x1000), (0x1000, 0x1000), (0x100F, 0x100F)] {
        let mut machine = after(2, &[0x6010, 0xB000 + address - 0x10]);
        assert_eq!(machine.step(), Err(Fault::OutsideMemory(missing)));
    }
}
