use std::collections::BTreeSet;

use sets1::{doubles, missing, only_one_has, swap};

fn set<const N: usize>(numbers: [u16; N]) -> BTreeSet<u16> {
    BTreeSet::from(numbers)
}

#[test]
fn a_sticker_that_appears_twice_is_a_double() {
    assert_eq!(doubles(&[8, 3, 8, 5, 3]), set([3, 8]));
    assert_eq!(doubles(&[3, 1, 2]), set([]));
}

#[test]
fn a_sticker_that_appears_four_times_is_one_double() {
    assert_eq!(doubles(&[2, 9, 2, 2, 2]), set([2]));
}

#[test]
fn what_no_child_has_is_missing() {
    let children = [vec![1, 3, 3], vec![6, 3], Vec::new()];
    assert_eq!(missing(&children, 7), set([2, 4, 5, 7]));
}

#[test]
fn the_album_may_be_full() {
    assert_eq!(missing(&[vec![2, 4], vec![3, 1, 5]], 4), set([]));
}

#[test]
fn without_stickers_everything_is_missing() {
    assert_eq!(missing(&[], 3), set([1, 2, 3]));
}

#[test]
fn doubles_go_to_a_child_that_does_not_have_them() {
    let left = [1, 1, 2, 2, 3, 4, 4];
    let right = [2, 5, 5, 3, 3, 6, 6];
    assert_eq!(
        swap(&left, &right),
        (set([1, 4]), set([5, 6])),
        "a child gives its doubles that the other child doesn't have"
    );
}

#[test]
fn a_child_keeps_its_only_one() {
    assert_eq!(swap(&[1, 2], &[3, 3]), (set([]), set([3])));
}

#[test]
fn children_with_the_same_stickers_do_not_swap() {
    assert_eq!(swap(&[7, 7, 8], &[8, 8, 7]), (set([]), set([])));
}

#[test]
fn a_number_that_both_have_does_not_count() {
    assert_eq!(only_one_has(&[1, 1, 2, 3], &[3, 4, 2]), set([1, 4]));
    assert_eq!(only_one_has(&[5, 6], &[6, 6, 5]), set([]));
}
