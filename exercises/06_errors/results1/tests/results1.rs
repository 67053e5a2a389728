use results1::real::{rent, rent_or_small, rent_two, rent_with_tip, rent_with_voucher};
use results1::{
    RENT_1, RENT_2, RENT_3, SMALL_1, SMALL_2, TIP_1, TIP_2, TIP_3, TWO_1, TWO_2, TWO_3, VOUCHER_1,
    VOUCHER_2, VOUCHER_3, VOUCHER_4,
};

/// Tells whether a prediction is right, but not what the right one is.
fn check<T: PartialEq + std::fmt::Debug>(name: &str, predicted: T, real: T) {
    assert!(predicted == real, "{name} is not {predicted:?}");
}

#[test]
fn a_chain_of_two_steps() {
    check("RENT_1", RENT_1, rent("4"));
}

#[test]
fn an_error_of_the_first_step() {
    check("RENT_2", RENT_2, rent("four"));
}

#[test]
fn an_error_of_the_second_step() {
    check("RENT_3", RENT_3, rent("12"));
}

#[test]
fn a_step_in_between() {
    check("TIP_1", TIP_1, rent_with_tip("3"));
    check("TIP_2", TIP_2, rent_with_tip("1"));
    check("TIP_3", TIP_3, rent_with_tip("one"));
}

#[test]
fn a_value_instead_of_an_error() {
    check("SMALL_1", SMALL_1, rent_or_small("12"));
    check("SMALL_2", SMALL_2, rent_or_small("7"));
}

#[test]
fn a_second_try_is_not_always_needed() {
    check("VOUCHER_1", VOUCHER_1, rent_with_voucher("2", Some(9)));
}

#[test]
fn a_second_try() {
    check("VOUCHER_2", VOUCHER_2, rent_with_voucher("0", Some(9)));
}

#[test]
fn the_second_try_has_errors_of_its_own() {
    check("VOUCHER_3", VOUCHER_3, rent_with_voucher("0", None));
    check("VOUCHER_4", VOUCHER_4, rent_with_voucher("nine", Some(10)));
}

#[test]
fn an_early_return() {
    check("TWO_1", TWO_1, rent_two("5", "6"));
    check("TWO_2", TWO_2, rent_two("0", "six"));
    check("TWO_3", TWO_3, rent_two("9", "six"));
}
