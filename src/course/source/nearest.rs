//! The known word that was probably meant.

/// The known word nearest to `word`, if one is near enough to be a slip of it.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let lower = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        // Half of a word may be wrong, but not more: otherwise anything is near to a short word.
        .filter(|(distance, candidate)| {
            distance * 2 <= candidate.chars().count().max(lower.chars().count())
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        assert_eq!(nearest("hint", ["title", "hints", "points"]), Some("hints"));
        assert_eq!(
            nearest("Titel", ["title", "hints", "points"]),
            Some("title")
        );
        assert_eq!(nearest("moves2", ["moves1", "loans1"]), Some("moves1"));
    }

    #[test]
    fn a_word_that_is_like_nothing_finds_nothing() {
        assert_eq!(nearest("author", ["title", "hints", "points"]), None);
    }
}
