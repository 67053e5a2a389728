//! A fault that can't be repeated can't be fixed, so a fuzzer has its own random numbers: the same seed makes the same
//! ones. The algorithm is called SplitMix64. The state begins with the seed. For each number, add 0x9E3779B97F4A7C15
//! to it, and calculate with a copy `z` of the state:
//!
//! 1. xor `z` with itself, shifted right by 30 bits, and multiply that by 0xBF58476D1CE4E5B9
//! 2. xor `z` with itself, shifted right by 27 bits, and multiply that by 0x94D049BB133111EB
//! 3. xor `z` with itself, shifted right by 31 bits: that's the number
//!
//! Everything wraps at 64 bits. `number` returns the next one, and `below(limit)` its remainder by `limit`.

use fuzzer::Random;

#[test]
fn the_numbers_are_those_of_the_algorithm() {
    let mut random = Random::new(1_234_567);
    let numbers: [u64; 3] = std::array::from_fn(|_| random.number());
    assert_eq!(
        numbers,
        [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423
        ]
    );
}

#[test]
fn the_largest_seed_is_as_good_as_any() {
    let number = Random::new(u64::MAX).number();
    assert_eq!(number, 16_490_336_266_968_443_936);
}

#[test]
fn a_number_can_be_below_a_limit() {
    let mut random = Random::new(1_234_567);
    let numbers: [usize; 3] = std::array::from_fn(|_| random.below(100));
    assert_eq!(numbers, [17, 73, 23]);
}
