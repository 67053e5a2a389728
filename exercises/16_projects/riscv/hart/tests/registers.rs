//! `0110011` is the same arithmetic with two registers: bits 20 to 24 are the number of the second one. Bits 12 to 14
//! are 0 for `add` and `sub`, 1 for `sll`, 2 for `slt`, 3 for `sltu`, 4 for `xor`, 5 for `srl` and `sra`, 6 for `or` and
//! 7 for `and`. Bits 25 to 31 are 0, but 0100000 for `sub` and `sra`. Everything else is illegal.
//!
//! Of a distance in a register, only the lowest five bits count.

use hart::{Machine, Trap};

#[path = "support/lockstep.rs"]
mod lockstep;
mod support;

use support::assemble;

/// What an instruction with x1 and x2 makes of these two numbers.
fn result(name: &str, one: u32, other: u32) -> u32 {
    let mut machine = Machine::new(&assemble(&format!("{name} x3, x1, x2")));
    machine.set_register(1, one);
    machine.set_register(2, other);
    assert_eq!(machine.step(), Ok(()), "{name}");
    machine.register(3)
}

#[test]
fn sums_and_differences_start_over() {
    assert_eq!(result("add", u32::MAX, 3), 2);
    assert_eq!(result("sub", 2, 3), u32::MAX);
}

#[test]
fn bits_are_combined() {
    let results = ["and", "or", "xor"].map(|name| result(name, 0b1100, 0b1010));
    assert_eq!(results, [0b1000, 0b1110, 0b0110]);
}

#[test]
fn comparisons_with_and_without_signs() {
    assert_eq!(
        [result("slt", u32::MAX, 1), result("sltu", u32::MAX, 1)],
        [1, 0]
    );
    assert_eq!([result("slt", 4, 4), result("sltu", 4, 4)], [0, 0]);
}

#[test]
fn only_five_bits_of_a_distance_count() {
    let results = ["sll", "srl", "sra"].map(|name| result(name, 0x8000_0001, 0xFFE4));
    assert_eq!(results, [0x10, 0x0800_0000, 0xF800_0000]);
}

#[test]
fn other_variants_are_illegal() {
    // A multiplication, which isn't part of the base, and variants that don't exist.
    for word in [0x0220_81B3, 0x4020_C1B3, 0x4020_91B3, 0x6020_81B3] {
        let mut machine = Machine::new(&assemble(&format!(".word {word:#x}")));
        assert_eq!(machine.step(), Err(Trap::IllegalInstruction(word)));
    }
}

#[test]
fn another_machine_agrees() {
    lockstep::agrees(assemble, |random, _| {
        let name = random.pick("add sub sll slt sltu xor srl sra or and addi");
        let [target, one, other] = [32; 3].map(|end| random.below(end));
        let other = if name == "addi" {
            other.to_string()
        } else {
            format!("x{other}")
        };
        format!("{name} x{target}, x{one}, {other}")
    });
}
