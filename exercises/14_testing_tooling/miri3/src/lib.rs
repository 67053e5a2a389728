//! Four reports of Miri, shortened and each below its program, are in `reports/`. For each of them, answer
//! three questions: what is the fault, in which line did Miri notice it, and which earlier line made it
//! happen?
//!
//! Miri names the line where it stopped. Sometimes a note below leads to the cause; sometimes you have to
//! find it in the program.

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
    let unknown = Diagnosis {
        fault: Fault::DataRace,
        noticed: 0,
        cause: 0,
    };
    [unknown; 4]
}
