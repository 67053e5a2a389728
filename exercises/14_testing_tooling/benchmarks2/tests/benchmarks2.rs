use std::cell::Cell;

use benchmarks2::{Verdict, compare};

/// Rounds that take these times, one after the other.
fn times(times: &[i64]) -> impl FnMut() -> i64 {
    let mut times = times.iter();
    move || *times.next().expect("there are no more rounds")
}

#[test]
fn a_clear_gain_is_faster() {
    let old = times(&[50, 52, 51, 50]);
    let new = times(&[40, 41, 40, 43]);
    assert_eq!(compare(4, old, new), Verdict::Faster);
}

#[test]
fn a_clear_loss_is_slower() {
    let old = times(&[50, 52, 51, 50]);
    let new = times(&[51, 53, 52, 51]);
    assert_eq!(compare(4, old, new), Verdict::Slower);
}

#[test]
fn a_machine_that_slows_down_is_not_a_disadvantage() {
    let warmth = Cell::new(0_i64);
    let round = |cost| {
        warmth.update(|warmth| warmth + 1);
        cost + warmth.get()
    };
    let verdict = compare(40, || round(100), || round(80));
    assert_eq!(
        verdict,
        Verdict::Faster,
        "the new one runs on a warmer machine"
    );
}

#[test]
fn an_interrupted_round_decides_nothing() {
    let old = times(&[50, 90_000, 50, 50, 50, 50, 50, 90_000]);
    let new = times(&[60, 60, 60, 60, 60, 60, 60, 60]);
    let verdict = compare(8, old, new);
    assert_eq!(verdict, Verdict::Slower, "two rounds outweigh all others");
}

#[test]
fn a_quarter_may_be_interrupted_and_no_more() {
    let old = times(&[60, 60, 60, 60, 60, 60, 60, 60]);
    let new = times(&[50, 70, 50, 50, 50, 70, 50, 50]);
    let verdict = compare(8, old, new);
    assert_eq!(verdict, Verdict::Faster, "two of eight pairs are slower");
    let old = times(&[60, 60, 60, 60, 60, 60, 60, 60]);
    let new = times(&[50, 70, 50, 70, 50, 70, 50, 50]);
    let verdict = compare(8, old, new);
    assert_eq!(verdict, Verdict::Unclear, "three of eight pairs are slower");
}

#[test]
fn without_a_difference_it_is_unclear() {
    let verdict = compare(4, times(&[50; 4]), times(&[50; 4]));
    assert_eq!(verdict, Verdict::Unclear);
    let old = times(&[50, 52, 49, 50]);
    let new = times(&[51, 50, 50, 48]);
    assert_eq!(compare(4, old, new), Verdict::Unclear);
    let old = times(&[51, 50, 50, 51]);
    assert_eq!(compare(4, old, times(&[50; 4])), Verdict::Unclear);
    assert_eq!(
        compare(4, times(&[50; 4]), times(&[51, 50, 50, 51])),
        Verdict::Unclear
    );
}
