use variables3::price;

#[test]
fn the_hours_make_the_price() {
    assert_eq!(price(1, false, false), 1_200);
    assert_eq!(price(3, false, false), 3_600);
}

#[test]
fn members_pay_a_tenth_less() {
    assert_eq!(price(2, true, false), 2_160, "the discount is missing");
    assert_eq!(price(5, true, false), 5_400);
}

#[test]
fn the_weekend_costs_more() {
    assert_eq!(
        price(2, false, true),
        2_900,
        "the 500 for the weekend are missing"
    );
}

#[test]
fn the_discount_does_not_apply_to_the_weekend_extra() {
    assert_eq!(price(2, true, true), 2_660);
}
