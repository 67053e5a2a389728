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
    assert_eq!(
        price(2, true, true),
        2_660,
        "first, a tenth of 2400 is taken off; then, 500 are added"
    );
}

/// One row of the board: this price on a weekday and at the weekend, in euros.
fn row(who: &str, member: bool) -> String {
    let weekday = f64::from(price(2, member, false)) / 100.0;
    let weekend = f64::from(price(2, member, true)) / 100.0;
    format!("| {who:<7} | {weekday:>7.2} | {weekend:>7.2} |")
}

const BOARD: &str = "\
+---------+---------+---------+
| 2 hours | weekday | weekend |
+---------+---------+---------+
| guests  |   24.00 |   29.00 |
| members |   21.60 |   26.60 |
+---------+---------+---------+";

#[test]
fn the_board_at_the_door_has_four_prices() {
    let line = "+---------+---------+---------+";
    let head = "| 2 hours | weekday | weekend |";
    let (guests, members) = (row("guests", false), row("members", true));
    let board = [line, head, line, &guests, &members, line].join("\n");
    assert!(board == BOARD, "the board at the door is wrong:\n{board}");
    println!("{board}");
}
