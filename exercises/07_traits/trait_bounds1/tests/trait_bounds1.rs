use std::fmt;
use std::ops::Add;

use trait_bounds1::{best, headline, line, total};

/// Can be compared, and nothing else.
#[derive(PartialEq, PartialOrd)]
struct Pumpkin {
    grams: u32,
    grower: &'static str,
}

/// Can be printed, and nothing else.
struct Secret;

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a surprise")
    }
}

/// Can be copied and added, and nothing else.
#[derive(Clone, Copy)]
struct Basket(u32);

impl Add for Basket {
    type Output = Basket;

    fn add(self, other: Basket) -> Basket {
        Basket(self.0 + other.0)
    }
}

#[test]
fn the_best_needs_only_an_order() {
    let pumpkins = [
        Pumpkin {
            grams: 900,
            grower: "Ola",
        },
        Pumpkin {
            grams: 4200,
            grower: "Pia",
        },
    ];
    assert_eq!(best(&pumpkins).map(|winner| winner.grower), Some("Pia"));
    assert!(best::<Pumpkin>(&[]).is_none());
}

#[test]
fn of_two_equal_ones_the_first_wins() {
    let weights = [7, 9, 9];
    assert!(
        best(&weights).is_some_and(|winner| std::ptr::eq(winner, &weights[1])),
        "the second 9 has won, but it isn't greater than the first"
    );
}

#[test]
fn heights_with_a_fraction_can_be_compared() {
    assert_eq!(best(&[1.75, 2.5, 2.25]), Some(&2.5));
}

#[test]
fn a_line_needs_only_something_to_print() {
    assert_eq!(line(1, Secret), "1. a surprise");
    assert_eq!(line(12, "tomato"), "12. tomato");
}

/// Promises `PartialOrd` and `Display`, so `headline` can't demand more than these two.
fn reprint<T: PartialOrd + fmt::Display>(harvest: &[T]) -> String {
    format!("Once more: {}", headline(harvest))
}

#[test]
fn a_headline_needs_only_an_order_and_something_to_print() {
    assert_eq!(reprint(&['a', 'c', 'b']), "Once more: The winner: c!");
}

#[test]
fn the_newspaper_names_the_winner() {
    assert_eq!(headline(&[12, 31, 8]), "The winner: 31!");
    assert_eq!(headline(&["rose", "tulip"]), "The winner: tulip!");
    assert_eq!(headline::<f64>(&[]), "No harvest this year");
}

#[test]
fn everything_that_can_be_added_has_a_total() {
    assert_eq!(total(0, &[12, 31, 8]), 51);
    assert_eq!(total(0.5, &[1.0, 2.25]), 3.75);
    assert_eq!(total(Basket(3), &[Basket(4), Basket(0)]).0, 7);
    assert_eq!(total(9, &[]), 9);
}
