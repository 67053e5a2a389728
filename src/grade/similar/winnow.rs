//! Winnowing: of all rows of `K` tokens, a few are kept so that two texts with a long enough passage in common share one of them.

use std::collections::BTreeMap;

use super::tokenized_code::{DocumentToken, hash_of_row};

/// The length of a row of tokens: about two short lines.
pub(super) const K: usize = 12;

/// Of so many rows that follow each other, at least one is kept. Passages of `K + WINDOW - 1` tokens are always found.
const WINDOW: usize = 4;

/// Rows that were kept: hash → positions.
pub(super) type CountedRows = BTreeMap<u64, Vec<usize>>;

/// The hashes of all rows.
pub(super) fn rows(tokens: &[DocumentToken]) -> Vec<u64> {
    tokens.windows(K).map(hash_of_row).collect()
}

/// The rows that are kept: hash and position. The least hash of each window, and of equal ones the last.
pub(super) fn winnowed(rows: &[u64]) -> Vec<(u64, usize)> {
    let mut kept: Vec<(u64, usize)> = Vec::new();
    for (start, window) in rows.windows(WINDOW.min(rows.len()).max(1)).enumerate() {
        let positions = (start..).zip(window);
        let least = positions.min_by_key(|(position, hash)| (**hash, usize::MAX - position));
        if let Some((position, hash)) = least
            && kept.last() != Some(&(*hash, position))
        {
            kept.push((*hash, position));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_window_keeps_a_row_and_long_common_passages_are_found() {
        let rows: Vec<u64> = (0..200_u64)
            .map(|number| number.wrapping_mul(0x9E37_79B9) % 1000)
            .collect();
        let kept = winnowed(&rows);
        for start in 0..=rows.len() - WINDOW {
            assert!(
                kept.iter()
                    .any(|(_, at)| (start..start + WINDOW).contains(at)),
                "{start}"
            );
        }
        assert!(kept.len() < rows.len(), "some are left out");
        let passage = &rows[50..50 + WINDOW];
        let other: Vec<u64> = (5000..5020)
            .chain(passage.iter().copied())
            .chain(6000..6020)
            .collect();
        let common = winnowed(&other)
            .into_iter()
            .any(|(hash, _)| kept.iter().any(|(own, _)| *own == hash));
        assert!(common);
        assert_eq!(winnowed(&[]), []);
        assert_eq!(winnowed(&[7, 3]), [(3, 1)]);
    }
}
