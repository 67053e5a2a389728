//! `Asked`: what a learner can be asked to predict of a program.

/// What can be asked of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// Whether the compiler accepts it.
    Compiles,
    /// The line, from 1, at which the compiler's first error points.
    Line,
    /// The code of the compiler's first error.
    Code,
    /// What it prints on standard output.
    Prints,
}

impl Asked {
    /// In the order in which the compiler and then the program would tell.
    pub(super) const ALL: [Self; 4] = [Self::Compiles, Self::Line, Self::Code, Self::Prints];

    /// Its key in the file of answers.
    pub fn key(self) -> &'static str {
        match self {
            Self::Compiles => "compiles",
            Self::Line => "line",
            Self::Code => "code",
            Self::Prints => "prints",
        }
    }
}
