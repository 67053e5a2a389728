//! Half of the tests are about code that must not be flagged. Each of them differs from a finding in one
//! thing only.

use lint3::findings;

#[test]
fn a_sum_is_found() {
    assert_eq!(findings("x = x + 1;"), 1);
}

#[test]
fn all_operators_are_found() {
    assert_eq!(findings("x = x - 1; x = x * 2; x = x / 3; x = x % 4;"), 4);
}

#[test]
fn fields_are_found() {
    assert_eq!(findings("cup.tea.sugar = cup.tea.sugar + 1;"), 1);
}

#[test]
fn another_order_is_not_flagged() {
    assert_eq!(findings("x = y - x;"), 0);
}

#[test]
fn another_variable_is_not_flagged() {
    assert_eq!(findings("x = y + 1; cup.tea = cup.milk + 1;"), 0);
}

#[test]
fn calls_are_not_flagged() {
    assert_eq!(findings("next().x = next().x + 1;"), 0);
}

#[test]
fn operators_without_a_short_form_are_not_flagged() {
    assert_eq!(findings("x = x == y; x = x < y; x = x && y;"), 0);
}
