use adapters1::{heaviest, honey, list, swarm};

#[test]
fn only_increases_are_honey() {
    assert_eq!(honey(&[30_000, 30_400, 30_100, 30_100, 31_000]), 1_300);
    assert_eq!(honey(&[9, 8, 7]), 0);
}

#[test]
fn one_evening_has_no_increase() {
    assert_eq!(honey(&[30_000]), 0);
    assert_eq!(honey(&[]), 0);
}

#[test]
fn a_big_drop_is_a_swarm() {
    assert_eq!(swarm(&[30_000, 28_501, 27_001, 20_000]), Some(2));
    assert_eq!(swarm(&[30_000, 28_501, 28_000, 30_000]), None);
}

#[test]
fn a_swarm_may_leave_on_the_second_evening() {
    assert_eq!(swarm(&[30_000, 20_000, 10_000]), Some(1));
    assert_eq!(swarm(&[30_000]), None);
    assert_eq!(swarm(&[]), None);
}

#[test]
fn the_first_of_the_heaviest_evenings_is_returned() {
    assert_eq!(heaviest(&[7, 9, 3, 9, 8]), Some(1));
    assert_eq!(heaviest(&[5, 5]), Some(0));
    assert_eq!(heaviest(&[1, 2, 3]), Some(2));
    assert_eq!(heaviest(&[]), None);
}

#[test]
fn hives_keep_their_numbers() {
    assert_eq!(
        list(&["Fir", "Oak", "Elm", "Ash"], &[0, 31_000, 0, 28_000]),
        ["2. Oak: 31000 g", "4. Ash: 28000 g"]
    );
}

#[test]
fn a_hive_without_weight_has_no_line() {
    assert_eq!(list(&["Fir", "Oak"], &[1]), ["1. Fir: 1 g"]);
    assert!(
        list(&[], &[1, 2]).is_empty(),
        "there are no hives, but there are lines"
    );
}
