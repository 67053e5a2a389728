//! The processor has 32 registers of 32 bits. x0 is always 0: what is written to it is lost. An instruction has 32 bits:
//!
//! - `0010011` in the lowest seven is arithmetic with a constant. Bits 7 to 11 are the number of the register for the
//!   result, 15 to 19 that of the operand, and 20 to 31 the constant, whose highest bit is its sign. Bits 12 to 14 are
//!   0 for `addi`, 2 for `slti` (1 if the operand is less, with signs, otherwise 0), 3 for `sltiu` (the same without
//!   signs), 4 for `xori`, 6 for `ori` and 7 for `andi`. For `slli` (1), `srli` and `srai` (both 5), bits 20 to 24 are
//!   the distance. Those above are 0, but 0100000 for `srai`, which shifts in copies of the sign.
//! - `0110111`, `lui`: the result is the instruction without its lowest 12 bits. `0010111`, `auipc`, adds that to the
//!   address of the instruction.
//!
//! Sums that don't fit start over. Make `step` carry these out and move the counter on by 4.

use hart::{Machine, Trap};

#[path = "support/lockstep.rs"]
mod lockstep;
mod support;

use support::assemble;

/// A machine after all of these instructions.
fn after(program: &str) -> Machine {
    let mut machine = Machine::new(&assemble(program));
    for line in program.lines() {
        assert_eq!(machine.step(), Ok(()), "{line}");
    }
    machine
}

#[test]
fn a_constant_is_added() {
    let machine = after("addi x5, x0, 7\naddi x31, x5, 2000");
    assert_eq!([machine.register(5), machine.register(31)], [7, 2007]);
}

#[test]
fn a_constant_has_a_sign() {
    let machine = after("addi x5, x0, -1\naddi x6, x5, -2048");
    assert_eq!(
        [5, 6].map(|number| machine.register(number).cast_signed()),
        [-1, -2049]
    );
}

#[test]
fn the_counter_moves_on() {
    assert_eq!(
        after("addi x1, x0, 1\naddi x1, x0, 2").counter(),
        0x8000_0008
    );
}

#[test]
fn register_0_is_always_0() {
    let mut machine = after("addi x0, x0, 7\nlui x0, 5");
    machine.set_register(0, 9);
    assert_eq!(machine.register(0), 0);
}

#[test]
fn upper_bits_are_set_at_once() {
    let machine = after("lui x1, 0xFEDCB\nauipc x2, 0x12345");
    assert_eq!(
        [machine.register(1), machine.register(2)],
        [0xFEDC_B000, 0x9234_5004]
    );
}

#[test]
fn a_comparison_with_and_without_signs() {
    let machine = after("addi x1, x0, -5\nslti x2, x1, 3\nsltiu x3, x1, 3\nsltiu x4, x0, -1");
    assert_eq!([2, 3, 4].map(|number| machine.register(number)), [1, 0, 1]);
}

#[test]
fn a_shift_to_the_right_may_keep_the_sign() {
    let machine = after("addi x1, x0, -16\nsrai x2, x1, 2\nsrli x3, x1, 28\nslli x4, x1, 27");
    let expected = [0xFFFF_FFFC, 15, 0x8000_0000];
    assert_eq!([2, 3, 4].map(|number| machine.register(number)), expected);
}

#[test]
fn an_unknown_instruction_changes_nothing() {
    for word in [0, 0x1234_5677, 0x4000_1013, 0x2000_5013, 0x0200_5013] {
        let mut machine = Machine::new(&assemble(&format!(".word {word:#x}")));
        assert_eq!(machine.step(), Err(Trap::IllegalInstruction(word)));
        assert_eq!(machine.counter(), 0x8000_0000);
    }
}

#[test]
fn another_machine_agrees() {
    lockstep::agrees(assemble, |random, _| {
        let name = random.pick("addi slti sltiu xori ori andi slli srli srai lui auipc");
        let [target, source] = [32, 32].map(|end| random.below(end));
        match name {
            "lui" | "auipc" => format!("{name} x{target}, {}", random.below(1 << 20)),
            _ if name.ends_with("li") || name == "srai" => {
                format!("{name} x{target}, x{source}, {}", random.below(32))
            }
            _ => format!("{name} x{target}, x{source}, {}", random.below(4096)),
        }
    });
}
