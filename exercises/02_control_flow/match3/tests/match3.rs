use match3::{
    ZONE_0_AFTER_500, ZONE_2_AFTER_90, ZONE_2_AFTER_95, ZONE_4_AFTER_120, ZONE_4_AFTER_121,
    ZONE_9_AFTER_0, ZONE_9_AFTER_300,
};

/// The real gate, so that each prediction is compared with what the code does.
#[path = "../src/gate.rs"]
mod real;

#[test]
fn a_pattern_that_ignores_the_minutes() {
    assert_eq!(
        ZONE_0_AFTER_500,
        real::gate(0, 500),
        "left: your prediction, right: the gate"
    );
}

#[test]
fn a_range_that_starts_at_91() {
    assert_eq!(
        ZONE_2_AFTER_90,
        real::gate(2, 90),
        "left: your prediction, right: the gate"
    );
    assert_eq!(
        ZONE_2_AFTER_95,
        real::gate(2, 95),
        "left: your prediction, right: the gate"
    );
}

#[test]
fn a_guard_that_depends_on_the_zone() {
    assert_eq!(
        ZONE_4_AFTER_120,
        real::gate(4, 120),
        "left: your prediction, right: the gate"
    );
    assert_eq!(
        ZONE_4_AFTER_121,
        real::gate(4, 121),
        "left: your prediction, right: the gate"
    );
}

#[test]
fn the_first_arm_that_fits_wins() {
    assert_eq!(
        ZONE_9_AFTER_0,
        real::gate(9, 0),
        "left: your prediction, right: the gate"
    );
    assert_eq!(
        ZONE_9_AFTER_300,
        real::gate(9, 300),
        "left: your prediction, right: the gate"
    );
}
