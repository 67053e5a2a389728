//! Takes the assertions away, and lets the compiler choose the order.

/// One report. Numbers are in the byte order of this computer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    pub flags: u8,
    /// Not used.
    pub gap: u8,
    pub station: u16,
    pub pressure: f32,
    pub temperature: i16,
    pub wind: u16,
}

impl Report {
    /// The report in these bytes.
    pub fn from_bytes(bytes: [u8; 12]) -> Report {
        // SAFETY: a `Report` has 12 bytes, and all bit patterns of its fields are valid.
        unsafe { std::mem::transmute(bytes) }
    }

    /// The bytes of this report.
    pub fn to_bytes(self) -> [u8; 12] {
        // SAFETY: a `Report` has 12 bytes, and all of them have a value: there is no padding.
        unsafe { std::mem::transmute(self) }
    }
}
