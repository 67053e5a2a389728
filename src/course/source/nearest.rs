//! "Did you mean": finds the known word that was probably meant.

/// The known word nearest to `word`, if one is near enough for `word` to be a typo.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let lower = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        // At most half of a word may be wrong. Otherwise, everything would be near a short word.
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
    fn a_typo_finds_the_intended_word() {
        assert_eq!(nearest("hint", ["title", "hints", "points"]), Some("hints"));
        assert_eq!(
            nearest("Titel", ["title", "hints", "points"]),
            Some("title")
        );
        assert_eq!(nearest("moves2", ["moves1", "loans1"]), Some("moves1"));
    }

    #[test]
    fn an_unrelated_word_finds_nothing() {
        assert_eq!(nearest("author", ["title", "hints", "points"]), None);
    }
}
