use std::panic::{AssertUnwindSafe, catch_unwind};

use unsafe_cell2::Jump;

#[test]
fn a_jump_is_measured_once() {
    let jump = Jump::new();
    assert_eq!(jump.get(), None);
    assert_eq!(jump.get_or_measure(|| 731), &731);
    let again = jump.get_or_measure(|| panic!("it was measured before"));
    assert_eq!(again, &731);
    assert_eq!(jump.get(), Some(&731));
}

#[test]
fn the_first_distance_stays() {
    let jump = Jump::new();
    let mut kept = None;
    let distance = jump.get_or_measure(|| {
        kept = Some(jump.get_or_measure(|| 802));
        650
    });
    assert_eq!(kept, Some(&802), "a distance changed under a reference");
    assert_eq!(distance, &802, "there are two distances");
    assert_eq!(jump.get(), Some(&802));
}

#[test]
fn a_reference_stays_valid() {
    let jump = Jump::new();
    let first = jump.get_or_measure(|| String::from("7.31 m"));
    let second = jump.get_or_measure(|| String::from("8.95 m"));
    assert!(std::ptr::eq(first, second), "the distance was copied");
    assert!(jump.get().is_some_and(|third| std::ptr::eq(first, third)));
    assert_eq!(first, "7.31 m");
}

#[test]
fn a_jump_can_be_measured_after_a_failure() {
    let jump = Jump::new();
    let broken = AssertUnwindSafe(|| _ = jump.get_or_measure(|| panic!("the tape tore")));
    assert!(catch_unwind(broken).is_err());
    assert_eq!(jump.get(), None);
    assert_eq!(jump.get_or_measure(|| 550), &550);
}
