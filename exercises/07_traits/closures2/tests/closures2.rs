use closures2::{all_in_turn, numbers, percent_off, rule};

#[test]
fn a_rule_remembers_its_percentage() {
    let (ten, all) = (percent_off(10), percent_off(100));
    assert_eq!((ten(500), all(500)), (450, 0));
    assert_eq!(ten(90), 81, "a rule can be used again");
}

#[test]
fn a_rule_needs_no_box() {
    assert_eq!(
        size_of_val(&percent_off(10)),
        size_of::<u32>(),
        "the closure should own its percentage and nothing else, and need no box"
    );
}

#[test]
fn receipts_are_numbered_in_order() {
    let mut next = numbers(String::from("A"));
    assert_eq!(next(), "A-1");
    assert_eq!(next(), "A-2");
    let mut other = numbers(String::from("fish"));
    assert_eq!(other(), "fish-1", "every sequence of numbers starts at 1");
    assert_eq!(next(), "A-3");
}

#[test]
fn numbers_need_no_box() {
    assert!(
        size_of_val(&numbers(String::from("A"))) > size_of::<String>(),
        "the closure should own its prefix and its number, and need no box"
    );
}

fn price(code: &str, cents: u32) -> Option<u32> {
    rule(code).map(|rule| rule(cents))
}

#[test]
fn every_code_has_its_rule() {
    assert_eq!(price("HALF", 900), Some(450));
    assert_eq!(price("150", 900), Some(750));
    assert_eq!(price("150", 100), Some(0), "no price is below zero");
    assert_eq!(price("HALFF", 900), None);
}

#[test]
fn rules_apply_one_after_the_other() {
    let both = all_in_turn(vec![
        Box::new(|cents| cents - 100),
        Box::new(percent_off(50)),
        Box::new(|cents| cents + 7),
    ]);
    assert_eq!(
        both(900),
        407,
        "first 100 cents off, then half of it, then 7 more"
    );
    assert_eq!(both(300), 107);
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
    assert_eq!(none(1234), 1234);
}
