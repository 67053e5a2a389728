use pointer_review2::Points;

#[test]
fn rounds_are_compared() {
    let mut points = Points::new();
    for round in [10, 30, 20] {
        points.add(round);
    }
    assert_eq!(points.rounds_with(20), 2);
    assert!(points.has_improved(1));
    assert!(!points.has_improved(2));
}

#[test]
fn a_round_that_was_never_played() {
    let mut points = Points::new();
    points.add(10);
    points.has_improved(3);
}
