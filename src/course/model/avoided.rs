//! `AvoidedPhrase`: words that the texts of a course don't use.

/// A phrase that an author wants to keep out of the course's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvoidedPhrase {
    /// Words in lower case, separated by spaces. A word that ends with `*` stands for all words that begin like it.
    pub phrase: String,
    /// What to write in its place, for the author.
    pub instead: String,
}
