use copies2::{Bakery, Roll};

#[test]
fn no_number_is_used_twice() {
    let mut bakery = Bakery::open_with(Roll::starting_at(1));
    let numbers = [bakery.come_in(), bakery.come_in(), bakery.come_in()];
    assert_eq!(
        numbers,
        [1, 2, 3],
        "each customer should get the next number"
    );
    assert_eq!(bakery.waiting(), [1, 2, 3]);
}

#[test]
fn tomorrow_continues_where_today_ended() {
    let mut today = Bakery::open_with(Roll::starting_at(88));
    today.come_in();
    today.come_in();
    let mut tomorrow = Bakery::open_with(today.close());
    assert_eq!(
        tomorrow.come_in(),
        90,
        "tomorrow's roll isn't the one from today"
    );
}

#[test]
fn two_rolls_are_independent() {
    let mut bread = Bakery::open_with(Roll::starting_at(1));
    let mut cakes = Bakery::open_with(Roll::starting_at(500));
    assert_eq!(
        (bread.come_in(), cakes.come_in(), bread.come_in()),
        (1, 500, 2),
        "each bakery has its own roll"
    );
}
