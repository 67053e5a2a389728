use closures2::{numbers, percent_off, rounded};

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

#[test]
fn prices_are_rounded_down_after_the_rule() {
    let rule = rounded(10, percent_off(15));
    assert_eq!(rule(330), 280, "15 percent less is 281, and then 280");
    assert_eq!(rule(200), 170);
    assert_eq!(rounded(50, |cents| cents + 49)(100), 100);
}

#[test]
fn a_rounded_rule_can_be_rounded_again() {
    let rule = rounded(20, rounded(50, percent_off(0)));
    assert_eq!(rule(199), 140, "199 becomes 150, and then 140");
}

/// The sign at the stall, before the market closes.
fn sign(rule: impl Fn(u32) -> u32) -> String {
    let mut sign = String::from("+--- LAST HOUR! ---+\n");
    for (goods, cents) in [("cherries", 450), ("plums", 290), ("honey", 875)] {
        sign += &format!("| {goods:<8} {cents}  {:>3} |\n", rule(cents));
    }
    sign + "+------------------+"
}

#[test]
fn the_sign_shows_old_and_new_prices() {
    let sign = sign(rounded(10, percent_off(30)));
    let prices: Vec<&str> = sign.lines().skip(1).take(3).collect();
    assert_eq!(
        prices,
        [
            "| cherries 450  310 |",
            "| plums    290  200 |",
            "| honey    875  610 |"
        ]
    );
    println!("{sign}");
}
