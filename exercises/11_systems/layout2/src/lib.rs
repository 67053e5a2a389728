//! A weather satellite sends reports of 12 bytes. The struct should have exactly that layout, so that a
//! report can be copied into memory byte by byte:
//!
//!     0        1       2       3       4           8            10       12
//!     | flags  | gap   | station       | pressure  | temperature | wind  |
//!
//! The compiler checks the layout at the end of this file. Make it true: the compiler may reorder
//! fields now, and a gap must be a field with a name, or its bytes have no value at all.

/// One report. Numbers are in the byte order of this computer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    pub flags: u8,
    pub pressure: f32,
    pub temperature: i16,
    pub wind: u16,
    pub station: u16,
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

const _: () = {
    use std::mem::offset_of;

    assert!(offset_of!(Report, flags) == 0, "flags");
    assert!(offset_of!(Report, station) == 2, "station");
    assert!(offset_of!(Report, pressure) == 4, "pressure");
    assert!(offset_of!(Report, temperature) == 8, "temperature");
    assert!(offset_of!(Report, wind) == 10, "wind");
    assert!(size_of::<Report>() == 12, "size");
    // Without a gap between fields, their sizes add up to the size of the whole.
    assert!(offset_of!(Report, gap) == 1, "gap");
};
