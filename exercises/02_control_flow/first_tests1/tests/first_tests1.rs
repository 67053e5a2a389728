//! Three wrong versions of `price` are in `mutants/`. All your tests must pass on the right version, in `src/lib.rs`.
//! On each wrong version, at least one must fail.
//!
//! The test below is right, but it isn't enough. Don't read the wrong versions. Read the description of `price`: at
//! which ages does the price change?

use first_tests1::price;

#[test]
fn an_adult_pays_the_full_price() {
    assert_eq!(price(30), 500);
}
