//! An operating system is the code that a processor goes to when a program can't go on, or asks for something.
//!
//! - `1110011` with 1, 2 or 3 in bits 12 to 14 is `csrrw`, `csrrs` or `csrrc`. Bits 20 to 31 are the number of a control
//!   register: 0x305 `mtvec`, 0x340 `mscratch`, 0x341 `mepc` or 0x342 `mcause`. Any other is illegal. The result is its
//!   old value. The operand, in bits 15 to 19, is written to it, or its bits are set (`csrrs`) or cleared (`csrrc`). With
//!   5, 6 or 7, the operand is not the register with that number, but the number itself.
//! - 0x00000073 is `ecall`, a `SystemCall`, and 0x00100073 is `ebreak`, a `Breakpoint`.
//! - If `mtvec` isn't 0, a trap isn't an error of `step`: the address of its instruction goes to `mepc`, its number to
//!   `mcause`, and the processor goes on at `mtvec`. The numbers are, in the order of `Trap`, 0, 1, 2, 3, 5, 7 and 11.
//! - 0x30200073 is `mret`, a jump to `mepc`.
//!
//! Where qemu is installed, a small operating system is compared with what it does there.

use hart::{Machine, Trap};

#[path = "support/qemu.rs"]
mod qemu;
mod support;

use qemu::in_qemu;
use support::assemble;

/// A kernel and its program. System call 1 prints the character in x11, and 2 turns the machine off. After any other
/// trap, the kernel prints `!` with the number of the trap as a letter, and goes on after the instruction.
const SYSTEM: &str = r#"
    la x5, kernel
    csrrw x0, 0x305, x5
    addi x10, x0, 1
    addi x11, x0, 0x68
    ecall
    addi x11, x0, 0x69
    ecall
    ebreak
    .word 0
    lw x11, 0(x0)
    sw x11, 4(x0)
    addi x11, x0, 0x0A
    ecall
    addi x10, x0, 2
    ecall

    kernel: csrrw x31, 0x340, x31
    csrrs x31, 0x342, x0
    addi x30, x0, 11
    lui x29, 0x10000
    beq x31, x30, call
    addi x30, x0, 0x21
    sb x30, 0(x29)
    addi x31, x31, 0x61
    sb x31, 0(x29)
    jal x0, back
    call: addi x30, x0, 2
    beq x10, x30, off
    sb x11, 0(x29)
    back: csrrs x31, 0x341, x0
    addi x31, x31, 4
    csrrw x0, 0x341, x31
    csrrw x31, 0x340, x31
    mret
    off: lui x29, 0x100
    lui x30, 5
    addi x30, x30, 0x555
    sw x30, 0(x29)
    stay: jal x0, stay
"#;

/// A machine after this many steps of a program, in which x1 is 0b1100 and x2 is 0b1010.
fn after(steps: usize, program: &str) -> Machine {
    let mut machine = Machine::new(&assemble(program));
    machine.set_register(1, 0b1100);
    machine.set_register(2, 0b1010);
    assert_eq!(machine.run(steps), Ok(()));
    machine
}

#[test]
fn a_control_register_is_written_and_read() {
    for number in [0x305, 0x340, 0x341, 0x342] {
        let program = format!("csrrw x3, {number}, x1\ncsrrw x4, {number}, x2");
        let machine = after(2, &program);
        assert_eq!([3, 4].map(|number| machine.register(number)), [0, 0b1100]);
    }
}

#[test]
fn bits_are_set_and_cleared() {
    let program =
        "csrrw x0, 0x340, x1\ncsrrs x3, 0x340, x2\ncsrrc x4, 0x340, x1\ncsrrs x5, 0x340, x0";
    let machine = after(4, program);
    assert_eq!(
        [3, 4, 5].map(|number| machine.register(number)),
        [0b1100, 0b1110, 0b0010]
    );
}

#[test]
fn an_operand_may_be_a_number() {
    let program =
        "csrrwi x0, 0x340, 28\ncsrrsi x3, 0x340, 2\ncsrrci x4, 0x340, 12\ncsrrs x5, 0x340, x0";
    let machine = after(4, program);
    assert_eq!(
        [3, 4, 5].map(|number| machine.register(number)),
        [28, 30, 18]
    );
}

#[test]
fn there_are_no_other_control_instructions() {
    // An unknown register, an unknown kind, and something that only larger processors have.
    for word in [0x3000_1073, 0x3400_4073, 0x1050_0073] {
        let mut machine = Machine::new(&assemble(&format!(".word {word:#x}")));
        assert_eq!(machine.step(), Err(Trap::IllegalInstruction(word)));
    }
}

#[test]
fn without_a_handler_a_trap_ends_the_run() {
    for (line, trap) in [("ecall", Trap::SystemCall), ("ebreak", Trap::Breakpoint)] {
        let mut machine = Machine::new(&assemble(line));
        assert_eq!(machine.step(), Err(trap));
        assert_eq!(machine.counter(), 0x8000_0000);
    }
}

#[test]
fn each_trap_has_its_number() {
    for (line, cause) in [
        ("jal x0, 2", 0),
        (".word 0", 2),
        ("ebreak", 3),
        ("lb x9, 0(x0)", 5),
        ("sb x9, 0(x0)", 7),
        ("ecall", 11),
    ] {
        let program = format!(
            "la x5, kernel\ncsrrw x0, 0x305, x5\n{line}\nkernel: csrrs x6, 0x342, x0\ncsrrs x7, 0x341, x0"
        );
        let machine = after(6, &program);
        assert_eq!(
            [6, 7].map(|number| machine.register(number)),
            [cause, 0x8000_000C],
            "{line}"
        );
    }
}

#[test]
fn a_jump_into_nothing_is_noted_where_it_ends() {
    let program = "la x5, kernel\ncsrrw x0, 0x305, x5\njal x0, -0x100\nkernel: csrrs x6, 0x342, x0\ncsrrs x7, 0x341, x0";
    let machine = after(7, program);
    assert_eq!(
        [6, 7].map(|number| machine.register(number)),
        [1, 0x7FFF_FF0C]
    );
}

#[test]
fn a_handler_returns() {
    let program = "auipc x5, 0\naddi x5, x5, 0x40\ncsrrw x0, 0x341, x5\nmret";
    assert_eq!(after(4, program).counter(), 0x8000_0040);
}

#[test]
fn a_small_system_works_here_and_in_qemu() {
    let program = assemble(SYSTEM);
    let mut machine = Machine::new(&program);
    assert_eq!(machine.run(1_000), Ok(()));
    assert_eq!(machine.output(), "hi!d!c!f!h\n");
    assert!(machine.is_off());
    if let Some(output) = in_qemu("system", &program) {
        assert_eq!(output, machine.output(), "in qemu");
    }
}
