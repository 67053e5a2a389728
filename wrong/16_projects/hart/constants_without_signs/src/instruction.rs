//! Constants are never negative.

/// The 32 bits of an instruction.
#[derive(Clone, Copy)]
pub struct Instruction(pub u32);

impl Instruction {
    /// This many bits from this one on.
    fn bits(self, from: u32, count: u32) -> u32 {
        (self.0 >> from) & ((1 << count) - 1)
    }

    pub fn opcode(self) -> u32 {
        self.bits(0, 7)
    }

    pub fn target(self) -> usize {
        self.bits(7, 5) as usize
    }

    /// `funct3` of the manual.
    pub fn kind(self) -> u32 {
        self.bits(12, 3)
    }

    /// The numbers of the two registers that are read.
    pub fn sources(self) -> [usize; 2] {
        [15, 20].map(|from| self.bits(from, 5) as usize)
    }

    /// `funct7` of the manual.
    pub fn variant(self) -> u32 {
        self.bits(25, 7)
    }

    /// The number of a control register.
    pub fn control(self) -> u32 {
        self.bits(20, 12)
    }

    /// The immediate of type U.
    pub fn upper(self) -> u32 {
        self.0 & 0xFFFF_F000
    }

    /// The immediate of type I.
    pub fn immediate(self) -> u32 {
        signed(self.bits(20, 12), 12)
    }

    /// The immediate of type S.
    pub fn store(self) -> u32 {
        signed((self.bits(25, 7) << 5) | self.bits(7, 5), 12)
    }

    /// The immediate of type B.
    pub fn branch(self) -> u32 {
        let low = (self.bits(8, 4) << 1) | (self.bits(25, 6) << 5);
        signed(low | (self.bits(7, 1) << 11) | (self.bits(31, 1) << 12), 13)
    }

    /// The immediate of type J.
    pub fn jump(self) -> u32 {
        let low = (self.bits(21, 10) << 1) | (self.bits(20, 1) << 11);
        signed(
            low | (self.bits(12, 8) << 12) | (self.bits(31, 1) << 20),
            21,
        )
    }
}

/// A number of this many bits, the highest of which is its sign.
fn signed(number: u32, bits: u32) -> u32 {
    let unused = 32 - bits;
    (number << unused) >> unused
}
