use overflow1::{BoxOffice, Refused};

const MANY: u64 = 6_148_914_691_236_517_206;

fn office(price: u64, tickets: u64) -> BoxOffice {
    BoxOffice {
        price,
        tickets,
        earned: 0,
    }
}

#[test]
fn tickets_cost_what_they_should() {
    let mut office = office(30, 100);
    assert_eq!(office.sell(3, 0), Ok(90));
    assert_eq!(office.sell(10, 50), Ok(150));
    assert_eq!(office.sell(1, 100), Ok(0));
    assert_eq!((office.tickets, office.earned), (86, 240));
}

#[test]
fn a_product_that_does_not_fit_is_refused() {
    let cheap = office(3, u64::MAX).quote(MANY, 0);
    assert_eq!(
        cheap,
        Err(Refused::TooMuch),
        "that's more than a `u64` can be"
    );
}

#[test]
fn even_a_u128_can_overflow() {
    let half = 1 << 63;
    assert_eq!(
        office(half, half).quote(half, 0),
        Err(Refused::TooMuch),
        "2^63 * 2^63 * 100 is more than a `u128` can be"
    );
    assert_eq!(
        office(u64::MAX, 9).quote(u64::MAX, 0),
        Err(Refused::TooMuch)
    );
    assert_eq!(office(u64::MAX, 9).quote(u64::MAX, 100), Ok(0));
}

#[test]
fn only_the_final_price_has_to_fit() {
    let largest = office(u64::MAX, 9);
    assert_eq!(largest.quote(1, 0), Ok(u64::MAX));
    assert_eq!(
        largest.quote(2, 50),
        Ok(u64::MAX),
        "two for the price of one"
    );
    assert_eq!(largest.quote(2, 49), Err(Refused::TooMuch));
    assert_eq!(largest.quote(9, 100), Ok(0));
}

#[test]
fn the_rest_of_a_coin_is_paid() {
    let office = office(33, 100);
    assert_eq!(office.quote(1, 50), Ok(17), "16.5 coins");
    assert_eq!(office.quote(3, 1), Ok(99), "98.01 coins");
    assert_eq!(office.quote(2, 50), Ok(33));
}

#[test]
fn a_discount_has_at_most_100_percent() {
    assert_eq!(office(30, 9).quote(1, 101), Err(Refused::NoSuchDiscount));
    assert_eq!(
        office(30, 9).quote(1, u64::MAX),
        Err(Refused::NoSuchDiscount)
    );
}

#[test]
fn there_are_only_so_many_tickets() {
    let mut office = office(30, 2);
    assert_eq!(
        office.sell(3, 0),
        Err(Refused::SoldOut),
        "there are two tickets"
    );
    assert_eq!(
        office,
        self::office(30, 2),
        "what is refused changes nothing"
    );
    assert_eq!(office.sell(2, 0), Ok(60));
}

#[test]
fn a_purse_that_is_full_refuses_a_sale() {
    let mut office = BoxOffice {
        price: 30,
        tickets: 9,
        earned: u64::MAX - 29,
    };
    assert_eq!(office.sell(1, 0), Err(Refused::TooMuch));
    assert_eq!((office.tickets, office.earned), (9, u64::MAX - 29));
}
