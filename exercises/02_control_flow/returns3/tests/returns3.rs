use returns3::{extremes, report};

#[test]
fn a_day_in_spring_has_both() {
    assert_eq!(extremes(&[4, -1, 9, 13, 8]), (-1, 13));
}

#[test]
fn a_day_may_never_freeze() {
    assert_eq!(
        extremes(&[21, 17, 19]),
        (17, 21),
        "the coldest was 17, not 0"
    );
}

#[test]
fn a_day_may_always_freeze() {
    assert_eq!(
        extremes(&[-8, -3, -11]),
        (-11, -3),
        "the warmest was -3, not 0"
    );
}

#[test]
fn a_single_reading_is_the_coldest_and_the_warmest() {
    assert_eq!(extremes(&[-5]), (-5, -5));
}

#[test]
fn there_may_be_no_reading_at_all() {
    assert_eq!(extremes(&[]), (0, 0));
}

#[test]
fn the_report_uses_both() {
    assert_eq!(report(&[4, -1, 9]), "from -1 to 9 degrees, 10 apart");
    assert_eq!(report(&[]), "from 0 to 0 degrees, 0 apart");
}
