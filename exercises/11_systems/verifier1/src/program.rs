//! The language of the small programs that run in the kernel.

/// A register, from `R0` to `R3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    R0,
    R1,
    R2,
    R3,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Writes a number into a register.
    Set(Register, i64),
    /// Adds the second register to the first one. Both must hold numbers.
    Add(Register, Register),
    /// Looks up the key in the first register, a number. The second one then holds a pointer, which may be
    /// null.
    Lookup(Register, Register),
    /// Reads the number at the pointer in the first register into the second one.
    Load(Register, Register),
    /// Skips this many instructions if the register holds 0 or null.
    SkipIfZero(Register, usize),
    /// Ends the program. Its result is the number in `R0`.
    Exit,
}

/// What is known about a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// Nothing was written, or it depends on the path.
    Unknown,
    Number,
    /// A pointer, or null.
    MaybeNull,
    /// A pointer that isn't null.
    Pointer,
}

/// What is known about all registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts([Fact; 4]);

impl Facts {
    /// At the beginning, nothing is known.
    pub const START: Facts = Facts([Fact::Unknown; 4]);

    pub fn of(self, register: Register) -> Fact {
        self.0[register as usize]
    }

    /// The same facts, except that this one is known about a register.
    pub fn with(mut self, register: Register, fact: Fact) -> Facts {
        self.0[register as usize] = fact;
        self
    }

    /// What is certain where two paths meet.
    pub fn meet(self, other: Facts) -> Facts {
        let both = |index: usize| match self.0[index] == other.0[index] {
            true => self.0[index],
            false => Fact::Unknown,
        };
        Facts([0, 1, 2, 3].map(both))
    }
}
