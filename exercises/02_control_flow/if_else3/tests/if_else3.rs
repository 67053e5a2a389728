use if_else3::postage;

#[test]
fn nothing_costs_nothing() {
    assert_eq!(postage(0), 0);
}

#[test]
fn each_class_has_its_price() {
    assert_eq!(postage(1), 95);
    assert_eq!(postage(35), 110);
    assert_eq!(postage(200), 180);
    assert_eq!(postage(1000), 290);
}

#[test]
fn the_limit_belongs_to_the_cheaper_class() {
    assert_eq!(postage(20), 95, "a letter of 20 grams is still a small one");
    assert_eq!(
        postage(50),
        110,
        "a letter of 50 grams is still a medium one"
    );
    assert_eq!(
        postage(500),
        180,
        "a letter of 500 grams is still a large one"
    );
    assert_eq!(postage(501), 290);
}
