//! A jump replaces the counter. Distances count from the address of the jump, are even, and have a sign:
//!
//! - `1101111`, `jal`: bits 31, 19 to 12, 20 and 30 to 21 are the bits 20, 19 to 12, 11 and 10 to 1 of the distance. The
//!   result is the address after the jump.
//! - `1100111` with 0 in bits 12 to 14, `jalr`: the target is the register of bits 15 to 19 plus the constant of bits 20
//!   to 31, without the lowest bit. The result is again the address after the jump.
//! - `1100011`, a branch, compares two registers and has no result. Bits 31, 7, 30 to 25 and 11 to 8 are the bits 12, 11,
//!   10 to 5 and 4 to 1 of the distance. Bits 12 to 14 are 0 for `beq`, 1 for `bne`, 4 for `blt`, 5 for `bge`, and 6 and
//!   7 for the last two without signs. `bge` is greater or equal.
//!
//! A jump to an address that isn't a multiple of 4 is a `MisalignedJump`, and changes nothing, as with every trap.

use hart::{Machine, Trap};

#[path = "support/lockstep.rs"]
mod lockstep;
mod support;

use support::assemble;

#[test]
fn a_jump_remembers_where_it_came_from() {
    let mut machine = Machine::new(&assemble("addi x5, x0, 1\njal x1, 0x1F0"));
    assert_eq!([machine.step(), machine.step()], [Ok(()); 2]);
    assert_eq!(
        [machine.counter(), machine.register(1)],
        [0x8000_01F4, 0x8000_0008]
    );
}

#[test]
fn a_jump_may_lead_back_or_far_away() {
    for distance in [-4, -0x1000, 0x7_F800, -0x10_0000, 0xF_FFFC] {
        let mut machine = Machine::new(&assemble(&format!("jal x0, {distance}")));
        assert_eq!(machine.step(), Ok(()));
        assert_eq!(
            machine.counter().wrapping_sub(0x8000_0000).cast_signed(),
            distance
        );
    }
}

#[test]
fn a_jump_to_a_register_drops_the_lowest_bit() {
    let mut machine = Machine::new(&assemble("jalr x1, -7(x1)"));
    machine.set_register(1, 0x9000_0008);
    assert_eq!(machine.step(), Ok(()));
    assert_eq!(
        [machine.counter(), machine.register(1)],
        [0x9000_0000, 0x8000_0004]
    );
}

#[test]
fn branches_compare() {
    let cases = [(5, 5), (u32::MAX, 5), (5, u32::MAX)];
    let expected = [
        ("beq", [true, false, false]),
        ("bne", [false, true, true]),
        ("blt", [false, true, false]),
        ("bge", [true, false, true]),
        ("bltu", [false, false, true]),
        ("bgeu", [true, true, false]),
    ];
    for (name, expected) in expected {
        let taken = cases.map(|(one, other)| {
            let mut machine = Machine::new(&assemble(&format!("{name} x1, x2, -0x800")));
            machine.set_register(1, one);
            machine.set_register(2, other);
            assert_eq!(machine.step(), Ok(()));
            machine.counter() == 0x7FFF_F800
        });
        assert_eq!(taken, expected, "{name}");
    }
}

#[test]
fn a_misaligned_jump_changes_nothing() {
    for line in ["jal x1, 6", "jalr x1, 6(x2)", "beq x0, x0, 6"] {
        let mut machine = Machine::new(&assemble(line));
        machine.set_register(2, 0x8000_0000);
        assert_eq!(
            machine.step(),
            Err(Trap::MisalignedJump(0x8000_0006)),
            "{line}"
        );
        assert_eq!(
            [machine.counter(), machine.register(1)],
            [0x8000_0000, 0],
            "{line}"
        );
    }
}

#[test]
fn a_branch_that_is_not_taken_may_lead_anywhere() {
    let mut machine = Machine::new(&assemble("bne x0, x0, 6"));
    assert_eq!(machine.step(), Ok(()));
}

#[test]
fn there_are_no_other_jumps() {
    for word in [0x0000_2063, 0x0000_3063, 0x0000_1067] {
        let mut machine = Machine::new(&assemble(&format!(".word {word:#x}")));
        assert_eq!(machine.step(), Err(Trap::IllegalInstruction(word)));
    }
}

#[test]
fn outside_of_the_memory_there_are_no_instructions() {
    let mut machine = Machine::new(&assemble("jal x0, -8"));
    assert_eq!(machine.step(), Ok(()));
    assert_eq!(machine.step(), Err(Trap::FetchFault(0x7FFF_FFF8)));
}

#[test]
fn a_program_adds_up_the_numbers_to_100() {
    let program = "
        addi x1, x0, 100
        again: add x2, x2, x1
        addi x1, x1, -1
        bne x1, x0, again
    ";
    let mut machine = Machine::new(&assemble(program));
    for _ in 0..301 {
        assert_eq!(machine.step(), Ok(()));
    }
    assert_eq!(machine.register(2), 5050);
}

#[test]
fn another_machine_agrees() {
    lockstep::agrees(assemble, |random, number| {
        let name = random.pick("jal beq bne blt bge bltu bgeu addi");
        let [one, other, target] = [32, 32, 64].map(|end| random.below(end));
        let distance = 4
            * (i32::try_from(target).expect("a small number")
                - i32::try_from(number).expect("a small number"));
        match name {
            "jal" => format!("jal x{one}, {distance}"),
            "addi" => format!("addi x{one}, x{other}, {target}"),
            _ => format!("{name} x{one}, x{other}, {distance}"),
        }
    });
}
