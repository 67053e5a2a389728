//! `Format`: which layout on disk a course was read from.

/// The layout of a course on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The runner's own: an `info.toml` for the course and one for each level.
    #[default]
    Native,
    /// rustlings', official or from the community: one package, one file per exercise.
    Rustlings,
    /// wr's: a workspace of crates in numbered folders.
    Wr,
    /// An Exercism track: `config.json`, one package per exercise.
    Track,
    /// A single exercise, as `exercism download` writes it.
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
