//! The head of the list, which fits into one atomic number.

/// The first free frame, and how many times the list was changed.
#[derive(Clone, Copy, PartialEq)]
pub struct Head {
    pub frame: Option<u32>,
    pub round: u32,
}

impl Head {
    pub fn from_bits(bits: u64) -> Head {
        Head {
            frame: (bits as u32).checked_sub(1),
            round: (bits >> 32) as u32,
        }
    }

    pub fn to_bits(self) -> u64 {
        let frame = self.frame.map_or(0, |frame| frame + 1);
        u64::from(self.round) << 32 | u64::from(frame)
    }
}
