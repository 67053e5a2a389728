use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi2::{Star, visit};

unsafe extern "C" {
    safe fn stars_visits_running() -> i32;
}

#[test]
fn the_fields_of_a_star_are_those_of_c() {
    let mut stars = Vec::new();
    visit(|star: &Star| stars.push((star.spectral_class, star.magnitude, star.distance)));
    assert_eq!(stars[0], (b'A', -1.46, 9), "Sirius");
    assert_eq!(stars[4], (b'B', 0.13, 860), "Rigel");
    assert_eq!(stars.len(), 5);
}

#[test]
fn a_closure_sees_every_star() {
    let mut names = Vec::new();
    visit(|star| names.push(star.name().to_owned()));
    assert_eq!(names, ["Sirius", "Canopus", "Arcturus", "Vega", "Rigel"]);
}

#[test]
fn a_panic_reaches_its_caller() {
    let journey = || visit(|star| assert!(star.distance < 100, "{} is too far", star.name()));
    let panic = catch_unwind(journey).expect_err("Canopus is too far");
    let message = panic.downcast::<String>().expect("it's the same panic");
    assert_eq!(*message, "Canopus is too far");
}

#[test]
fn c_returns_before_the_panic_goes_on() {
    let journey = || visit(|_| panic!("clouds"));
    assert!(catch_unwind(journey).is_err());
    assert_eq!(stars_visits_running(), 0, "the panic went through C");
}

#[test]
fn after_a_panic_no_other_star_is_visited() {
    let mut visited = 0;
    let journey = AssertUnwindSafe(|| {
        visit(|star| {
            visited += 1;
            assert!(star.distance < 100, "too far");
        });
    });
    assert!(catch_unwind(journey).is_err());
    assert_eq!(visited, 2, "Sirius and Canopus");
}

#[test]
fn a_journey_can_be_repeated() {
    let mut brightest = f32::MAX;
    for _ in 0..2 {
        visit(|star| brightest = brightest.min(star.magnitude));
    }
    assert_eq!(brightest, -1.46);
}
