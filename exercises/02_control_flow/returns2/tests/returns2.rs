use returns2::{farewell, price};

#[test]
fn the_first_half_hour_is_free() {
    assert_eq!(price(0), 0);
    assert_eq!(price(30), 0, "30 minutes are still the first half hour");
}

#[test]
fn you_pay_for_every_hour_that_you_start() {
    assert_eq!(price(31), 150);
    assert_eq!(price(60), 150);
    assert_eq!(price(61), 300);
}

#[test]
fn a_day_costs_twelve_at_most() {
    assert_eq!(price(480), 1200);
    assert_eq!(price(481), 1200, "1200 is the highest price");
    assert_eq!(price(5000), 1200);
}

#[test]
fn the_display_shows_the_price() {
    assert_eq!(farewell(10), "free");
    assert_eq!(farewell(40), "1.50");
    assert_eq!(farewell(9000), "12.00");
}
