//! Three wrong versions of `price` are in `mutants/`. Write tests that pass on the right version, in `src/lib.rs`, and of
//! which at least one fails on each wrong version.
//!
//! The test below is right, but it isn't enough. Don't read the wrong versions. Read the description of `price`: at
//! which ages does the price change?

use first_tests1::price;

#[test]
fn an_adult_pays_the_full_price() {
    assert_eq!(price(30), 500);
}
