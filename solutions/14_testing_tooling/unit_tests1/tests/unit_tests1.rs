//! One test per rule, named after the rule, and each on both sides of the boundary where the rule begins.
//! Several values in one test are fine as long as they make one claim.

use unit_tests1::call;

#[test]
fn the_score_of_the_server_comes_first() {
    assert_eq!(call(1, 0), "fifteen love");
    assert_eq!(call(2, 3), "thirty forty");
}

#[test]
fn equal_scores_below_forty_are_called_all() {
    assert_eq!(call(0, 0), "love all");
    assert_eq!(call(2, 2), "thirty all");
}

#[test]
fn equal_scores_from_forty_on_are_deuce() {
    assert_eq!(call(3, 3), "deuce");
    assert_eq!(call(7, 7), "deuce");
}

#[test]
fn one_point_after_deuce_is_an_advantage() {
    assert_eq!(call(4, 3), "advantage server");
    assert_eq!(call(8, 9), "advantage receiver");
}

#[test]
fn a_game_takes_four_points_and_a_lead_of_two() {
    assert_eq!(call(3, 1), "forty fifteen");
    assert_eq!(call(4, 2), "game server");
    assert_eq!(call(0, 4), "game receiver");
    assert_eq!(call(9, 7), "game server");
}
