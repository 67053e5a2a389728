//! `Asked`: what a learner can be asked to predict about a program.

/// One question about a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// Whether the compiler accepts it.
    Compiles,
    /// The line (from 1) that the compiler's first error points at.
    Line,
    /// The code of the compiler's first error.
    Code,
    /// What it prints to standard output.
    Prints,
}

impl Asked {
    /// In the order in which you find out: first from the compiler, then from the program.
    pub(super) const ALL: [Self; 4] = [Self::Compiles, Self::Line, Self::Code, Self::Prints];

    /// Its key in the answer file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Compiles => "compiles",
            Self::Line => "line",
            Self::Code => "code",
            Self::Prints => "prints",
        }
    }

    /// Whether this is still a question about a program of which it's known whether it compiles.
    pub(super) fn is_open(self, compiles: bool) -> bool {
        match self {
            Self::Compiles => true,
            Self::Line | Self::Code => !compiles,
            Self::Prints => compiles,
        }
    }
}
