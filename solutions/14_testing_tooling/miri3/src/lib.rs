//! The first line of a report names the rule that was broken, and the notes tell a pointer's life: where it
//! was made, and what ended it. The line where Miri stops is rarely the one to fix.

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// Memory is used after it was freed.
    Dangling,
    /// Memory is read that was never written.
    Uninitialized,
    /// A value isn't one that its type can have.
    InvalidValue,
    /// A pointer is used although a newer reference has exclusive access.
    Aliasing,
    /// Memory is used outside what was allocated.
    OutOfBounds,
    /// Two threads use the same memory, and one of them writes.
    DataRace,
}

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Diagnosis {
    pub fault: Fault,
    /// The line where Miri stopped.
    pub noticed: u32,
    /// The line that freed the memory, left it unwritten, took it over, or let a wrong value through.
    pub cause: u32,
}

/// The reports 1 to 4.
pub fn diagnoses() -> [Diagnosis; 4] {
    let diagnosis = |fault, noticed, cause| Diagnosis {
        fault,
        noticed,
        cause,
    };
    [
        diagnosis(Fault::Dangling, 10, 5),
        diagnosis(Fault::Uninitialized, 9, 5),
        diagnosis(Fault::Aliasing, 7, 4),
        diagnosis(Fault::InvalidValue, 9, 6),
    ]
}
