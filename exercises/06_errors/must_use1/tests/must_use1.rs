use must_use1::{Outcome, Station, arrive, unload};

fn station(free_shelves: u32) -> Station {
    Station {
        log: Vec::new(),
        free_shelves,
    }
}

fn failed(reason: &str) -> Outcome {
    Outcome::Failed(String::from(reason))
}

#[test]
fn a_slow_capsule_docks() {
    let mut station = station(0);
    assert_eq!(arrive(&mut station, 30), Outcome::Done);
    assert_eq!(arrive(&mut station, 0), Outcome::Done);
    assert_eq!(station.log, ["docked", "docked"]);
}

#[test]
fn a_fast_capsule_is_not_logged() {
    let mut station = station(0);
    assert_eq!(arrive(&mut station, 31), failed("31 mm/s is too fast"));
    assert_eq!(arrive(&mut station, 400), failed("400 mm/s is too fast"));
    assert!(
        station.log.is_empty(),
        "no capsule docked, but the log says {:?}",
        station.log
    );
}

#[test]
fn boxes_are_unloaded() {
    let mut station = station(9);
    assert_eq!(unload(&mut station, 4), Outcome::Done);
    assert_eq!(unload(&mut station, 5), Outcome::Done);
    assert_eq!(station.log, ["4 boxes", "5 boxes"]);
}

#[test]
fn boxes_without_a_shelf_are_not_logged() {
    let mut station = station(5);
    assert_eq!(unload(&mut station, 6), failed("no room for 6 boxes"));
    assert_eq!(unload(&mut station, 3), Outcome::Done);
    assert_eq!(unload(&mut station, 3), failed("no room for 3 boxes"));
    assert_eq!(station.log, ["3 boxes"]);
    assert_eq!(station.free_shelves, 2);
}

// This compiles only if the compiler warns about the `Outcome` that's ignored here.
#[test]
#[deny(unfulfilled_lint_expectations)]
#[expect(unused_must_use, reason = "an ignored `Outcome` should be a warning")]
fn an_ignored_outcome_is_a_warning() {
    let mut station = station(2);
    let mut unload_too_much = || unload(&mut station, 3);
    unload_too_much();
    assert!(station.log.is_empty(), "nothing was unloaded");
}
