//! A trap notes the address after its instruction.

use crate::Trap;

#[derive(Default)]
pub struct Control {
    /// The address of the handler. 0 means that there's none.
    handler: u32,
    scratch: u32,
    /// The address of the instruction that couldn't be carried out.
    origin: u32,
    cause: u32,
}

impl Control {
    /// The register with this number.
    pub fn register(&mut self, number: u32) -> Option<&mut u32> {
        match number {
            0x305 => Some(&mut self.handler),
            0x340 => Some(&mut self.scratch),
            0x341 => Some(&mut self.origin),
            0x342 => Some(&mut self.cause),
            _ => None,
        }
    }

    /// Notes a trap. Returns where its handler begins, if there's one.
    pub fn enter(&mut self, trap: Trap, origin: u32) -> Option<u32> {
        if self.handler == 0 {
            return None;
        }
        self.origin = origin.wrapping_add(4);
        self.cause = cause(trap);
        Some(self.handler)
    }

    /// Where the program goes on after a trap.
    pub fn resume(&self) -> u32 {
        self.origin
    }
}

/// The number of a trap in the manual.
fn cause(trap: Trap) -> u32 {
    match trap {
        Trap::MisalignedJump(_) => 0,
        Trap::FetchFault(_) => 1,
        Trap::IllegalInstruction(_) => 2,
        Trap::Breakpoint => 3,
        Trap::LoadFault(_) => 5,
        Trap::StoreFault(_) => 7,
        Trap::SystemCall => 11,
    }
}
