use results1::real::{play, play_anyway, play_both, play_with_tip, play_with_voucher};
use results1::{
    ANYWAY_1, ANYWAY_2, BOTH_1, BOTH_2, BOTH_3, PLAY_1, PLAY_2, PLAY_3, TIP_1, TIP_2, TIP_3,
    VOUCHER_1, VOUCHER_2, VOUCHER_3, VOUCHER_4,
};

/// Checks a prediction, without showing the right answer.
fn check<T: PartialEq + std::fmt::Debug>(name: &str, predicted: T, real: T) {
    assert!(predicted == real, "{name} is not {predicted:?}");
}

#[test]
fn two_steps_succeed() {
    check("PLAY_1", PLAY_1, play("4"));
}

#[test]
fn the_first_step_fails() {
    check("PLAY_2", PLAY_2, play("four"));
}

#[test]
fn the_second_step_fails() {
    check("PLAY_3", PLAY_3, play("12"));
}

#[test]
fn a_step_between_them_changes_the_value() {
    check("TIP_1", TIP_1, play_with_tip("3"));
    check("TIP_2", TIP_2, play_with_tip("1"));
    check("TIP_3", TIP_3, play_with_tip("one"));
}

#[test]
fn a_default_replaces_an_error() {
    check("ANYWAY_1", ANYWAY_1, play_anyway("12"));
    check("ANYWAY_2", ANYWAY_2, play_anyway("7"));
}

#[test]
fn a_second_attempt_is_not_always_needed() {
    check("VOUCHER_1", VOUCHER_1, play_with_voucher("2", Some(9)));
}

#[test]
fn a_second_attempt_succeeds() {
    check("VOUCHER_2", VOUCHER_2, play_with_voucher("0", Some(9)));
}

#[test]
fn a_second_attempt_fails() {
    check("VOUCHER_3", VOUCHER_3, play_with_voucher("0", None));
    check("VOUCHER_4", VOUCHER_4, play_with_voucher("nine", Some(10)));
}

#[test]
fn a_function_returns_early() {
    check("BOTH_1", BOTH_1, play_both("5", "6"));
    check("BOTH_2", BOTH_2, play_both("0", "six"));
    check("BOTH_3", BOTH_3, play_both("9", "six"));
}
