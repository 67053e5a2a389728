use variables3::price;

#[test]
fn the_hours_make_the_price() {
    assert_eq!(price(1, false, false), 1_200);
    assert_eq!(price(3, false, false), 3_600);
}

#[test]
fn members_pay_a_tenth_less() {
    assert_eq!(price(2, true, false), 2_160, "the discount got lost");
    assert_eq!(price(5, true, false), 5_400);
}

#[test]
fn lateness_costs_extra() {
    assert_eq!(price(2, false, true), 2_900, "the extra got lost");
}

#[test]
fn late_members_get_no_discount_on_the_extra() {
    assert_eq!(price(2, true, true), 2_660);
}
