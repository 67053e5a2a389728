//! The strategy makes rows the way they really look: pieces of one color each, some of them longer than a
//! run may be. One property is the round trip; the other says what a good result is, without computing it
//! again.

use properties1::{Run, decode, encode};
use proptest::collection::vec;
use proptest::prelude::{
    ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::test_runner::RngSeed;

/// A few inputs, the same in every run, so that a test that failed once fails again.
fn always_the_same() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Rows of up to eight pieces. Few colors, so that neighbors are often equal, and sometimes any color.
fn rows() -> impl Strategy<Value = Vec<u8>> {
    let color = prop_oneof![0..3u8, any::<u8>()];
    let length = prop_oneof![1..4usize, 200..600usize];
    let pieces = vec((color, length), 0..8);
    pieces.prop_map(|pieces| {
        let pixels = pieces.iter().map(|&(color, length)| vec![color; length]);
        pixels.flatten().collect()
    })
}

proptest! {
    #![proptest_config(always_the_same())]

    #[test]
    fn what_was_encoded_can_be_decoded(row in rows()) {
        prop_assert_eq!(decode(&encode(&row)), row);
    }

    #[test]
    fn every_run_is_as_long_as_possible(row in rows()) {
        let runs = encode(&row);
        prop_assert!(runs.iter().all(|run| run.length > 0));
        let could_be_one = |pair: &[Run]| pair[0].color == pair[1].color && pair[0].length < 255;
        prop_assert!(!runs.windows(2).any(could_be_one));
    }
}
