use modules5::{busy, report};

#[test]
fn two_wheels_are_one_bicycle() {
    assert_eq!(
        report(&[10, 11, 1799, 1801, 2000, 2001]),
        "3 bicycles, 1 in the first half hour"
    );
    assert_eq!(report(&[]), "0 bicycles, 0 in the first half hour");
}

#[test]
fn a_busy_hour() {
    assert!(!busy(&[7; 121]), "121 wheels are 60 bicycles");
    assert!(busy(&[7; 122]), "122 wheels are 61 bicycles");
}

#[test]
fn the_beam_stays_inside() {
    let lib = include_str!("../src/lib.rs");
    assert!(
        !lib.contains("pub mod") && !lib.contains("pub use"),
        "`beam` helps this crate, the world does not need it"
    );
}

#[test]
fn what_only_the_beam_uses_stays_in_the_beam() {
    let beam = include_str!("../src/beam.rs");
    assert!(!beam.contains(") fn pairs"), "no other file calls `pairs`");
    assert!(!beam.contains(") const"), "no other file needs `WHEELS`");
    assert!(
        beam.contains("fn pairs") && beam.contains("const WHEELS"),
        "both are still needed"
    );
}
