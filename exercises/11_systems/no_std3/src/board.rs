//! The board: a RISC-V processor with a serial port and a switch, as QEMU emulates it.

use core::arch::global_asm;
use core::ptr;

use no_std3::{Mapped, Serial};

// The first instructions. A function needs a stack, so they can't be one: they reserve it, and call `main`.
global_asm!(
    ".section .text.start",
    ".global start",
    "start:",
    "la sp, stack_top",
    "call {main}",
    main = sym crate::main,
);

const SERIAL: *mut u8 = 0x1000_0000 as *mut u8;
const SWITCH: *mut u32 = 0x0010_0000 as *mut u32;

/// The wire to the ground.
pub fn serial() -> Serial<Mapped> {
    // SAFETY: the board has the registers of its serial port at this address.
    Serial::new(unsafe { Mapped::new(SERIAL) })
}

/// Switches the board off. QEMU ends with this exit code.
pub fn switch_off(code: u16) -> ! {
    let command = (u32::from(code) << 16) | 0x3333;
    // SAFETY: the board has a switch at this address.
    unsafe { ptr::write_volatile(SWITCH, command) };
    loop {
        core::hint::spin_loop();
    }
}
