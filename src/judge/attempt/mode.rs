//! `Pace`: what the judging is for.

/// What the judging is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// One exercise that is saved again and again.
    Saved,
    /// Many exercises, each once.
    Batch,
}
