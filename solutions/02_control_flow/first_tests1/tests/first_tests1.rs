//! Mistakes hide at borders, so every border has two asserts: the last age before it, and the first one after it. A test
//! makes one claim, and its name says which.

use first_tests1::price;

#[test]
fn an_adult_pays_the_full_price() {
    assert_eq!(price(18), 500);
    assert_eq!(price(64), 500);
}

#[test]
fn small_children_pay_nothing() {
    assert_eq!(price(0), 0);
    assert_eq!(price(5), 0);
}

#[test]
fn the_young_pay_half() {
    assert_eq!(price(6), 250);
    assert_eq!(price(17), 250);
}

#[test]
fn the_old_pay_less() {
    assert_eq!(price(65), 400);
    assert_eq!(price(100), 400);
}
