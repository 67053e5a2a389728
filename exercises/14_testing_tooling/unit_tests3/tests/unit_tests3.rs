use unit_tests3::{Die, RandomDie, play_turn};

/// A die that rolls what a test has written down.
struct Script(Vec<u32>);

impl Die for Script {
    fn roll(&mut self) -> u32 {
        assert!(!self.0.is_empty(), "the turn should be over by now");
        self.0.remove(0)
    }
}

#[test]
fn a_turn_ends_at_twenty_points() {
    assert_eq!(play_turn(&mut Script(vec![6, 6, 5, 3])), 20);
}

#[test]
fn a_turn_can_end_above_twenty() {
    assert_eq!(play_turn(&mut Script(vec![5, 5, 5, 4, 6])), 25);
}

#[test]
fn a_one_costs_all_points_of_the_turn() {
    assert_eq!(play_turn(&mut Script(vec![6, 6, 1])), 0);
    assert_eq!(play_turn(&mut Script(vec![1])), 0);
}

#[test]
fn the_next_turn_goes_on_with_the_same_die() {
    let mut die = Script(vec![6, 1, 4, 6, 6, 6]);
    assert_eq!(play_turn(&mut die), 0);
    assert_eq!(play_turn(&mut die), 22);
}

#[test]
fn a_real_die_can_be_used_as_well() {
    let points = play_turn(&mut RandomDie);
    assert!(points == 0 || (20..=25).contains(&points));
}
