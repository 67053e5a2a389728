use patterns2::Formula::{self, Best, Points, Sheep};
use patterns2::best;

fn plus(left: Formula, right: Formula) -> Formula {
    Formula::Plus(Box::new(left), Box::new(right))
}

fn times(left: Formula, right: Formula) -> Formula {
    Formula::Times(Box::new(left), Box::new(right))
}

#[test]
fn a_number_is_its_own_value() {
    assert_eq!(Points(7).value(3), 7);
    assert_eq!(Points(-2).value(0), -2);
}

#[test]
fn sheep_count_as_points() {
    assert_eq!(Sheep.value(4), 4);
    assert_eq!(plus(times(Sheep, Points(3)), Points(2)).value(5), 17);
    assert_eq!(times(Sheep, plus(Sheep, Points(1))).value(6), 42);
}

#[test]
fn the_best_formula_counts() {
    let card = Best(vec![Points(10), times(Sheep, Points(3)), Sheep]);
    assert_eq!(card.value(2), 10);
    assert_eq!(card.value(4), 12);
    assert_eq!(plus(card, Points(1)).value(4), 13);
}

#[test]
fn the_best_of_nothing_is_zero() {
    assert_eq!(best(&[], 9), 0);
    assert_eq!(Best(Vec::new()).value(9), 0);
}

#[test]
fn the_best_can_be_negative() {
    assert_eq!(
        best(&[Points(-8), Points(-3), Points(-5)], 0),
        -3,
        "the best of these costs 3 points; 0 isn't one of them"
    );
    assert_eq!(best(&[Points(-8)], 0), -8);
}

#[test]
fn different_formulas_are_not_equal() {
    assert_ne!(Points(2), Points(3));
    assert_ne!(Sheep, Points(1));
    assert_ne!(plus(Sheep, Points(2)), times(Sheep, Points(2)));
    assert_ne!(plus(Sheep, Points(2)), plus(Points(2), Sheep));
    assert_ne!(Best(vec![Sheep]), Best(Vec::new()));
}

#[test]
fn two_numbers_become_one() {
    assert_eq!(plus(Points(2), Points(3)).simplify(), Points(5));
    assert_eq!(times(Points(4), Points(-3)).simplify(), Points(-12));
}

#[test]
fn plus_zero_and_times_one_change_nothing() {
    assert_eq!(plus(Sheep, Points(0)).simplify(), Sheep);
    assert_eq!(plus(Points(0), Sheep).simplify(), Sheep);
    assert_eq!(times(Sheep, Points(1)).simplify(), Sheep);
    assert_eq!(times(Points(1), Sheep).simplify(), Sheep);
}

#[test]
fn zero_times_anything_is_zero() {
    assert_eq!(times(Points(0), Sheep).simplify(), Points(0));
    assert_eq!(times(Sheep, Points(0)).simplify(), Points(0));
    assert_eq!(
        times(Points(0), Points(1)).simplify(),
        Points(0),
        "0 * 1 is 0, whichever rule comes first"
    );
}

#[test]
fn formulas_become_shorter_from_the_inside() {
    let four_steps = plus(
        times(plus(Points(2), Points(-1)), Sheep),
        times(Sheep, plus(Points(3), Points(-3))),
    );
    assert_eq!(
        four_steps.simplify(),
        Sheep,
        "(2 - 1) * sheep + sheep * (3 - 3) is the number of sheep"
    );
    assert_eq!(
        times(plus(Points(1), Points(1)), Sheep).simplify(),
        times(Points(2), Sheep)
    );
}

#[test]
fn what_cannot_be_shorter_stays_the_same() {
    assert_eq!(plus(Sheep, Points(1)).simplify(), plus(Sheep, Points(1)));
    assert_eq!(times(Sheep, Points(2)).simplify(), times(Sheep, Points(2)));
    let inside = Best(vec![plus(Points(1), Points(1))]);
    assert_eq!(inside.simplify(), Best(vec![plus(Points(1), Points(1))]));
    assert_eq!(
        plus(Points(0), Best(vec![Sheep])).simplify(),
        Best(vec![Sheep])
    );
}
