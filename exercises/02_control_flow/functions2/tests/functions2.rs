use functions2::{after_move, after_three_moves};

#[test]
fn one_move_takes_time_and_adds_the_bonus() {
    assert_eq!(
        after_move(300, 20, 3),
        283,
        "20 seconds less, and a bonus of 3"
    );
    assert_eq!(
        after_move(20, 20, 3),
        0,
        "without any time left, there's no bonus"
    );
}

#[test]
fn three_quick_moves_are_added_up() {
    assert_eq!(after_three_moves(300, (20, 7, 40), 3), 242);
}

#[test]
fn a_game_can_have_no_bonus() {
    assert_eq!(after_three_moves(60, (10, 20, 29), 0), 1);
}

#[test]
fn each_move_gets_its_bonus() {
    assert_eq!(
        after_three_moves(30, (20, 10, 12), 10),
        18,
        "the bonus of the first move saves the second"
    );
}

#[test]
fn a_clock_that_has_run_out_stays_at_zero() {
    assert_eq!(after_three_moves(30, (20, 25, 1), 5), 0);
}
