//! A device looks like memory: the board decides by the address what a store means.
//!
//! - A store to 0x10000000 writes its lowest byte to the console. `output` returns all of them as a `String`.
//! - A store of 0x5555 to 0x100000 turns the machine off. Then `is_off` returns `true`, and a step changes nothing. Any
//!   other value there does nothing. The value is what's stored: `sb` has one byte of its register, and `sh` has two.
//!
//! Nothing can be loaded from there. Also add a method `run(&mut self, steps: usize) -> Result<(), Trap>`, which makes
//! at most this many steps, until the machine is off or a trap ends it.
//!
//! The board `virt` of qemu has its devices at the same addresses. Where `qemu-system-riscv32` is installed, the last
//! test runs its program there, too.

use hart::{Machine, Trap};

#[path = "support/qemu.rs"]
mod qemu;
mod support;

use qemu::in_qemu;
use support::assemble;

/// Prints a text, then turns the machine off.
const HELLO: &str = r#"
    lui x10, 0x10000
    la x11, hello
    again: lbu x12, 0(x11)
    beq x12, x0, end
    sb x12, 0(x10)
    addi x11, x11, 1
    jal x0, again
    end: lui x10, 0x100
    lui x11, 5
    addi x11, x11, 0x555
    sw x11, 0(x10)
    stay: jal x0, stay
    hello: .ascii "Hello from a processor\nof your own!\n"
"#;

#[test]
fn a_store_writes_to_the_console() {
    let mut machine = Machine::new(&assemble("sb x2, 0(x1)\nsw x3, 0(x1)"));
    machine.set_register(1, 0x1000_0000);
    machine.set_register(2, u32::from(b'H'));
    machine.set_register(3, 0x4141_4100 + u32::from(b'i'));
    assert_eq!(machine.output(), "");
    assert_eq!(machine.run(2), Ok(()));
    assert_eq!(machine.output(), "Hi");
}

#[test]
fn one_value_turns_the_machine_off() {
    let mut machine = Machine::new(&assemble("sw x2, 0(x1)\nsw x3, 0(x1)\naddi x1, x0, 1"));
    machine.set_register(1, 0x10_0000);
    machine.set_register(2, 0x5554);
    machine.set_register(3, 0x5555);
    assert_eq!((machine.run(1), machine.is_off()), (Ok(()), false));
    assert_eq!((machine.run(9), machine.is_off()), (Ok(()), true));
    assert_eq!(
        [machine.counter(), machine.register(1)],
        [0x8000_0008, 0x10_0000]
    );
}

#[test]
fn only_the_bytes_that_are_stored_turn_it_off() {
    for (line, value, is_off) in [
        ("sb x2, 0(x1)", 0x5555, false),
        ("sh x2, 0(x1)", 0x5555, true),
        ("sh x2, 0(x1)", 0xABCD_5555, true),
        ("sw x2, 0(x1)", 0xABCD_5555, false),
    ] {
        let mut machine = Machine::new(&assemble(line));
        machine.set_register(1, 0x10_0000);
        machine.set_register(2, value);
        assert_eq!(machine.step(), Ok(()));
        assert_eq!(machine.is_off(), is_off, "{line} of {value:#x}");
    }
}

#[test]
fn a_run_ends_after_so_many_steps() {
    let mut machine = Machine::new(&assemble("addi x1, x1, 1\njal x0, -4"));
    assert_eq!((machine.run(7), machine.register(1)), (Ok(()), 4));
}

#[test]
fn a_run_ends_with_a_trap() {
    let mut machine = Machine::new(&assemble("addi x1, x1, 1\n.word 0"));
    assert_eq!(machine.run(7), Err(Trap::IllegalInstruction(0)));
    assert_eq!(machine.register(1), 1);
}

#[test]
fn nothing_is_loaded_from_a_device() {
    for address in [0x1000_0000, 0x10_0000] {
        let mut machine = Machine::new(&assemble("lb x2, 0(x1)"));
        machine.set_register(1, address);
        assert_eq!(machine.step(), Err(Trap::LoadFault(address)));
    }
}

#[test]
fn beside_a_device_there_is_nothing() {
    for address in [0x1000_0001, 0x0FFF_FFFF, 0x10_0004] {
        let mut machine = Machine::new(&assemble("sb x0, 0(x1)"));
        machine.set_register(1, address);
        assert_eq!(machine.step(), Err(Trap::StoreFault(address)));
    }
}

#[test]
fn a_program_says_hello_here_and_in_qemu() {
    let program = assemble(HELLO);
    let mut machine = Machine::new(&program);
    assert_eq!(machine.run(1_000), Ok(()));
    assert_eq!(machine.output(), "Hello from a processor\nof your own!\n");
    assert!(machine.is_off());
    if let Some(output) = in_qemu("hello", &program) {
        assert_eq!(output, machine.output(), "in qemu");
    }
}
