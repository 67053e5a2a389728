use std::cell::Cell;

use properties2::{shrink, simpler};

#[test]
fn what_has_nothing_to_do_with_the_failure_is_removed() {
    let fails = |input: &[u32]| input.contains(&13);
    assert_eq!(shrink(vec![4, 13, 900, 7, 13, 2], fails), [13]);
}

#[test]
fn numbers_shrink_to_the_smallest_that_fails() {
    let fails = |input: &[u32]| input.iter().any(|&number| number > 1_000);
    assert_eq!(shrink(vec![3, 999_999_999, 12], fails), [1_001]);
}

#[test]
fn what_could_not_be_removed_at_first_is_removed_later() {
    // Only an even number of numbers fails, as long as there is a 5.
    let fails = |input: &[u32]| input.len() % 2 == 0 && input.contains(&5);
    assert_eq!(shrink(vec![9, 5], fails), [0, 5]);
    let fails = |input: &[u32]| input.len() >= 3 && input.iter().sum::<u32>() >= 10;
    let small = shrink(vec![60, 70, 80, 90, 20], fails);
    assert_eq!((small.len(), small.iter().sum::<u32>()), (3, 10));
}

#[test]
fn no_simpler_input_fails() {
    let fails = |input: &[u32]| input.windows(2).any(|pair| pair[0] > pair[1] + 2);
    let small = shrink(vec![1, 40, 7, 8, 30, 2], fails);
    assert!(fails(&small), "{small:?} doesn't fail anymore");
    let simpler = simpler(&small).into_iter().find(|input| fails(input));
    assert_eq!(simpler, None, "it's simpler than {small:?}, and fails too");
}

#[test]
fn an_input_that_cant_shrink_stays() {
    assert_eq!(shrink(vec![], |_| true), []);
    assert_eq!(shrink(vec![2], |input| input == [2]), [2]);
}

#[test]
fn an_input_is_accepted_as_soon_as_it_fails() {
    let runs = Cell::new(0);
    let fails = |_: &[u32]| {
        runs.set(runs.get() + 1);
        true
    };
    assert_eq!(shrink(vec![8; 20], fails), []);
    assert_eq!(runs.get(), 20, "each run takes away one number");
}
