//! The address is the sum of the register in bits 15 to 19 and a constant with a sign. The lowest byte comes first.
//!
//! - `0000011` loads, with the constant in bits 20 to 31. Bits 12 to 14 are 0 for a byte (`lb`), 1 for two (`lh`), 2 for
//!   four (`lw`), and 4 and 5 for the first two without signs (`lbu`, `lhu`). With a sign, the upper bits are copies of it.
//! - `0100011` stores the register in bits 20 to 24: one byte (0, `sb`), two (1, `sh`) or four (2, `sw`). Bits 31 to 25
//!   and 11 to 7 are the constant.
//! - `0001111` with 0 in bits 12 to 14 is `fence`, which does nothing here.
//!
//! What isn't entirely in the memory is a `LoadFault` or a `StoreFault` with that address, and none of its bytes is
//! stored. Addresses needn't be multiples of anything.

use hart::{Machine, Trap};

#[path = "support/lockstep.rs"]
mod lockstep;
mod support;

use support::assemble;

/// A machine after these instructions, where x1 is an address in its memory, and x2 a value.
fn after(program: &str, value: u32) -> Machine {
    let mut machine = Machine::new(&assemble(program));
    machine.set_register(1, 0x8000_1000);
    machine.set_register(2, value);
    for line in program.lines() {
        assert_eq!(machine.step(), Ok(()), "{line}");
    }
    machine
}

#[test]
fn a_word_is_kept() {
    let machine = after("sw x2, -8(x1)\nlw x3, -8(x1)", 0xFEDC_BA98);
    assert_eq!(machine.register(3), 0xFEDC_BA98);
}

#[test]
fn the_lowest_byte_comes_first() {
    let machine = after(
        "sw x2, 0(x1)\nlbu x3, 0(x1)\nlbu x4, 3(x1)\nlhu x5, 1(x1)",
        0xFEDC_BA98,
    );
    assert_eq!(
        [3, 4, 5].map(|number| machine.register(number)),
        [0x98, 0xFE, 0xDCBA]
    );
}

#[test]
fn a_sign_fills_the_upper_bits() {
    let machine = after(
        "sw x2, 0(x1)\nlb x3, 0(x1)\nlh x4, 0(x1)\nlb x5, 2(x1)",
        0x0012_8FF0,
    );
    assert_eq!(
        [3, 4, 5].map(|number| machine.register(number)),
        [0xFFFF_FFF0, 0xFFFF_8FF0, 0x12]
    );
}

#[test]
fn a_short_store_leaves_the_rest_alone() {
    let machine = after(
        "sw x1, 0(x1)\nsb x2, 1(x1)\nsh x2, 2(x1)\nlw x3, 0(x1)",
        0xFEDC_BA98,
    );
    assert_eq!(machine.register(3), 0xBA98_9800);
}

#[test]
fn a_program_is_memory_too() {
    let machine = after("auipc x3, 0\nlw x4, 0(x3)", 0);
    assert_eq!(machine.register(4), 0x0000_0197);
}

#[test]
fn what_is_not_in_the_memory_is_a_fault() {
    for (line, trap) in [
        ("lw x3, -3(x2)", Trap::LoadFault(0x8000_FFFD)),
        ("lb x3, 0(x2)", Trap::LoadFault(0x8001_0000)),
        ("lhu x3, 0(x0)", Trap::LoadFault(0)),
        ("sh x3, -1(x2)", Trap::StoreFault(0x8000_FFFF)),
        ("sb x3, -1(x0)", Trap::StoreFault(u32::MAX)),
    ] {
        let mut machine = Machine::new(&assemble(line));
        machine.set_register(2, 0x8001_0000);
        machine.set_register(3, 7);
        assert_eq!(machine.step(), Err(trap), "{line}");
        assert_eq!(
            [machine.register(3), machine.counter()],
            [7, 0x8000_0000],
            "{line}"
        );
    }
}

#[test]
fn a_fault_stores_no_byte() {
    let mut machine = Machine::new(&assemble("sh x3, -1(x2)\nlb x4, 0(x1)"));
    machine.set_register(1, 0x8000_FFFF);
    machine.set_register(2, 0x8001_0000);
    machine.set_register(3, 7);
    assert_eq!(machine.step(), Err(Trap::StoreFault(0x8000_FFFF)));
    // The same store to a place that exists, so that the program goes on.
    machine.set_register(2, 0x8000_1000);
    assert_eq!([machine.step(), machine.step()], [Ok(()); 2]);
    assert_eq!(machine.register(4), 0, "the last byte of the memory");
}

#[test]
fn the_last_bytes_belong_to_the_memory() {
    let mut machine = Machine::new(&assemble("lw x3, -4(x2)\nsb x3, -1(x2)"));
    machine.set_register(2, 0x8001_0000);
    assert_eq!([machine.step(), machine.step()], [Ok(()); 2]);
}

#[test]
fn a_fence_does_nothing() {
    assert_eq!(after("fence", 0).counter(), 0x8000_0004);
}

#[test]
fn there_are_no_other_lengths() {
    for word in [
        0x0000_3003,
        0x0000_6003,
        0x0000_7003,
        0x0000_3023,
        0x0000_100F,
    ] {
        let mut machine = Machine::new(&assemble(&format!(".word {word:#x}")));
        assert_eq!(machine.step(), Err(Trap::IllegalInstruction(word)));
    }
}

#[test]
fn another_machine_agrees() {
    lockstep::agrees(assemble, |random, _| {
        let name = random.pick("lb lh lw lbu lhu sb sh sw");
        let register = 2 + random.below(30);
        format!("{name} x{register}, {}(x1)", 4 * random.below(8))
    });
}
