use if_else3::price;

#[test]
fn no_pizza_costs_nothing() {
    assert_eq!(price(0), 0);
}

#[test]
fn each_size_has_its_price() {
    assert_eq!(price(1), 650);
    assert_eq!(price(24), 820);
    assert_eq!(price(30), 1050);
    assert_eq!(price(45), 1390);
}

#[test]
fn the_limit_belongs_to_the_cheaper_size() {
    assert_eq!(price(20), 650, "20 centimeters are still small");
    assert_eq!(price(26), 820, "26 centimeters are still medium");
    assert_eq!(price(32), 1050, "32 centimeters are still large");
    assert_eq!(price(33), 1390);
}
