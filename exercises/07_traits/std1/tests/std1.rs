use std1::{Hours, Knots, Miles, average_speed, still_to_go};

#[test]
fn the_average_counts_all_legs() {
    let legs = [(Miles(30.0), Hours(2.0)), (Miles(6.0), Hours(0.5))];
    assert_eq!(average_speed(&legs), Knots(14.4));
    assert_eq!(average_speed(&[(Miles(9.0), Hours(4.0))]), Knots(2.25));
}

#[test]
fn the_way_that_is_left_gets_shorter() {
    assert_eq!(
        still_to_go(Miles(50.0), Knots(12.0), Hours(2.5)),
        Miles(20.0)
    );
    assert_eq!(
        still_to_go(Miles(50.0), Knots(12.0), Hours(0.0)),
        Miles(50.0)
    );
    assert_eq!(
        still_to_go(Miles(3.0), Knots(8.0), Hours(1.0)),
        Miles(-5.0),
        "the ferry has gone five miles too far"
    );
}

#[test]
fn units_are_calculated_with_like_numbers() {
    let mut way = Miles(1.5);
    way += Miles(2.0);
    assert_eq!(way, Miles(3.5));
    assert_eq!(way - Miles(0.5), Miles(3.0));
    assert_eq!(way / Hours(0.5), Knots(7.0));
    assert_eq!(Knots(7.0) * Hours(2.0), Miles(14.0));
}
