//! `Format`: which layout on disk a course was read from.

/// A layout of a course on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The runner's own: `info.toml` for the course and for every level.
    #[default]
    Native,
    /// rustlings', official or of a community: one package, one file an exercise.
    Rustlings,
    /// wr's: a workspace of crates in numbered folders.
    Wr,
    /// A track of Exercism: `config.json`, a package an exercise.
    Track,
    /// One exercise as `exercism download` writes it.
    Exercism,
}

impl Format {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Native => "runner",
            Self::Rustlings => "rustlings",
            Self::Wr => "wr",
            Self::Track | Self::Exercism => "Exercism",
        }
    }
}
