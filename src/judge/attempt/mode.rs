//! `Mode`: what the judge is used for.

/// What the judge is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One exercise, saved again and again.
    Interactive,
    /// Many exercises, judged once.
    Batch,
}
