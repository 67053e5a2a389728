//! `Mode`: what the judging is for.

/// What the judging is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One exercise that is saved again and again.
    Interactive,
    /// Many exercises, each once.
    Batch,
}
