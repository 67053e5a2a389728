use closures3::{all_in_turn, rule};

fn price(code: &str, cents: u32) -> Option<u32> {
    rule(code).map(|rule| rule(cents))
}

#[test]
fn every_code_has_its_rule() {
    assert_eq!(price("HALF", 900), Some(450));
    assert_eq!(price("150", 900), Some(750));
    assert_eq!(price("150", 100), Some(0), "no price is below zero");
    assert_eq!(price("HALFF", 900), None, "HALFF is not a code");
}

#[test]
fn rules_apply_one_after_the_other() {
    let both = all_in_turn(vec![
        Box::new(|cents| cents - 100),
        Box::new(|cents| cents / 2),
        Box::new(|cents| cents + 7),
    ]);
    assert_eq!(
        both(900),
        407,
        "first 100 cents off, then half of it, then 7 more"
    );
    assert_eq!(both(300), 107, "the rules can be used again");
}

#[test]
fn rules_of_two_codes_fit_into_one_vector() {
    let mut rules: Vec<Box<dyn Fn(u32) -> u32>> = Vec::new();
    rules.extend(rule("250"));
    rules.extend(rule("HALF"));
    assert_eq!(all_in_turn(rules)(1000), 375);
}

#[test]
fn without_rules_the_price_stays_the_same() {
    let none = all_in_turn(Vec::new());
    assert_eq!(
        none(1234),
        1234,
        "a customer without coupons pays the price"
    );
}

#[test]
fn coupons_are_printed_with_what_they_save() {
    let mut coupons = String::new();
    for code in ["HALF", "150", "90"] {
        let pays = price(code, 500).expect("a code of the stall");
        coupons += &format!("8< - - [ {code:>4} ]  500 -> {pays:>3}  - - >8\n");
    }
    assert!(
        coupons.contains("[  150 ]  500 -> 350"),
        "a coupon is wrong:\n{coupons}"
    );
    print!("{coupons}");
}
